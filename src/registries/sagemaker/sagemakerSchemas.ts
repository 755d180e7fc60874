import { z } from 'zod';

/** Epoch seconds with a fraction, as epoch ms. */
const timeSchema = z.number().transform((seconds) => Math.round(seconds * 1000));

const page = { NextToken: z.string().nullish() };

const groupPageSchema = z.object({
  ...page,
  ModelPackageGroupSummaryList: z.array(
    z.object({
      ModelPackageGroupName: z.string(),
      ModelPackageGroupArn: z.string(),
      ModelPackageGroupDescription: z.string().nullish(),
      CreationTime: timeSchema,
    })
  ),
});

const packageSummarySchema = z.object({
  /** Of a package without a group; a version has a group and a number instead. */
  ModelPackageName: z.string().nullish(),
  ModelPackageGroupName: z.string().nullish(),
  ModelPackageVersion: z.int().nullish(),
  ModelPackageArn: z.string(),
  ModelPackageDescription: z.string().nullish(),
  CreationTime: timeSchema,
  ModelPackageStatus: z.string(),
  ModelApprovalStatus: z.string().nullish(),
});

const packagePageSchema = z.object({ ...page, ModelPackageSummaryList: z.array(packageSummarySchema) });

const fileSchema = z.object({ S3Uri: z.string() }).nullish();
const checkSchema = z.object({ Statistics: fileSchema, Constraints: fileSchema }).nullish();

const packageSchema = packageSummarySchema.extend({
  LastModifiedTime: timeSchema.nullish(),
  CreatedBy: z.object({ UserProfileName: z.string().nullish() }).nullish(),
  ModelPackageStatusDetails: z
    .object({
      ValidationStatuses: z.array(z.object({ FailureReason: z.string().nullish() })).nullish(),
      ImageScanStatuses: z.array(z.object({ FailureReason: z.string().nullish() })).nullish(),
    })
    .nullish(),
  InferenceSpecification: z
    .object({ Containers: z.array(z.object({ Image: z.string().nullish(), ModelDataUrl: z.string().nullish() })) })
    .nullish(),
  SourceUri: z.string().nullish(),
  ApprovalDescription: z.string().nullish(),
  CustomerMetadataProperties: z.record(z.string(), z.string()).nullish(),
  MetadataProperties: z
    .object({
      CommitId: z.string().nullish(),
      Repository: z.string().nullish(),
      GeneratedBy: z.string().nullish(),
      ProjectId: z.string().nullish(),
    })
    .nullish(),
  ModelMetrics: z.object({ ModelQuality: checkSchema }).nullish(),
  DriftCheckBaselines: z
    .object({
      Bias: z.object({ PreTrainingConstraints: fileSchema, PostTrainingConstraints: fileSchema }).nullish(),
      Explainability: z.object({ Constraints: fileSchema }).nullish(),
      ModelQuality: checkSchema,
      ModelDataQuality: checkSchema,
    })
    .nullish(),
});

const tagPageSchema = z.object({ ...page, Tags: z.array(z.object({ Key: z.string(), Value: z.string() })) });

const endpointPageSchema = z.object({ ...page, Endpoints: z.array(z.object({ EndpointName: z.string() })) });

const runningVariantSchema = z.object({
  VariantName: z.string(),
  CurrentWeight: z.number().nullish(),
  CurrentInstanceCount: z.number().nullish(),
});

const endpointSchema = z.object({
  EndpointName: z.string(),
  EndpointConfigName: z.string().nullish(),
  EndpointStatus: z.string(),
  CreationTime: timeSchema,
  LastModifiedTime: timeSchema.nullish(),
  /** Absent while the endpoint is being made. */
  ProductionVariants: z.array(runningVariantSchema).nullish(),
});

const variantSchema = z.object({
  VariantName: z.string(),
  /** Absent where inference components serve instead. */
  ModelName: z.string().nullish(),
  InitialVariantWeight: z.number().nullish(),
});

const endpointConfigSchema = z.object({
  ProductionVariants: z.array(variantSchema),
  ShadowProductionVariants: z.array(variantSchema).nullish(),
  DataCaptureConfig: z
    .object({
      EnableCapture: z.boolean().nullish(),
      InitialSamplingPercentage: z.number().nullish(),
      DestinationS3Uri: z.string().nullish(),
    })
    .nullish(),
});

const containerSchema = z.object({ ModelPackageName: z.string().nullish() });

const modelSchema = z.object({
  PrimaryContainer: containerSchema.nullish(),
  Containers: z.array(containerSchema).nullish(),
});

const trainingJobSchema = z.object({
  TrainingJobName: z.string(),
  TrainingStartTime: timeSchema.nullish(),
  TrainingEndTime: timeSchema.nullish(),
  InputDataConfig: z
    .array(
      z.object({
        ChannelName: z.string(),
        DataSource: z.object({ S3DataSource: z.object({ S3Uri: z.string() }).nullish() }),
      })
    )
    .nullish(),
});

/** The answers of the SageMaker API, as far as they are read. */
export const sagemakerSchemas = {
  groupPage: groupPageSchema,
  packagePage: packagePageSchema,
  package: packageSchema,
  tagPage: tagPageSchema,
  endpointPage: endpointPageSchema,
  endpoint: endpointSchema,
  endpointConfig: endpointConfigSchema,
  model: modelSchema,
  trainingJob: trainingJobSchema,
};

export type PackageSummary = z.output<typeof packageSummarySchema>;
export type Package = z.output<typeof packageSchema>;
export type Endpoint = z.output<typeof endpointSchema>;
export type EndpointConfig = z.output<typeof endpointConfigSchema>;
