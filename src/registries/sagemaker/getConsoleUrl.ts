/** SageMaker's console in a region. */
export function getConsoleUrl(region: string): string {
  return `https://${getHost(region)}/sagemaker/home?region=${region}`;
}

function getHost(region: string): string {
  if (region.startsWith('cn-')) {
    return `${region}.console.amazonaws.cn`;
  }
  return region.startsWith('us-gov-') ? `${region}.console.amazonaws-us-gov.com` : `${region}.console.aws.amazon.com`;
}
