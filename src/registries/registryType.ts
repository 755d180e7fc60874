/** The vendors' registries that can be read, as the settings spell them. */
export type RegistryType = 'mlflow' | 'sagemaker' | 'kubeflow' | 'azure-ml' | 'datarobot' | 'neptune-export';
