import { buildTextProperties } from '../buildTextProperties';
import type { Approval, ModelVersion, Property, VersionKey, VersionStatus } from '../modelRegistry';
import type { Package, PackageSummary } from './sagemakerSchemas';
import { getPackageSource } from './getPackageSource';
import { parsePackageArn } from './parsePackageArn';
import { unversioned } from './unversioned';

const approvals = new Map<string, Approval>([
  ['Approved', 'approved'],
  ['Rejected', 'rejected'],
  ['PendingManualApproval', 'pending'],
]);

const states = new Map<string, VersionStatus['state']>([
  ['Completed', 'ready'],
  ['Pending', 'pending'],
  ['InProgress', 'pending'],
  ['Failed', 'failed'],
  ['Deleting', 'archived'],
]);

/** A package as the port has it: what its list says, and what only its description says (properties, author, files). */
export function buildVersion(summary: PackageSummary, described: Package | undefined, url: string): ModelVersion {
  return {
    ...getKey(summary),
    description: summary.ModelPackageDescription ?? undefined,
    created: summary.CreationTime,
    updated: described?.LastModifiedTime ?? undefined,
    author: described?.CreatedBy?.UserProfileName ?? undefined,
    aliases: [],
    approval: approvals.get(summary.ModelApprovalStatus ?? ''),
    status: getStatus(summary.ModelPackageStatus, described),
    run: described?.MetadataProperties?.GeneratedBy ?? undefined,
    source: described && getPackageSource(described),
    properties: described === undefined ? [] : getProperties(described),
    url,
  };
}

function getKey({
  ModelPackageArn,
  ModelPackageGroupName,
  ModelPackageName,
  ModelPackageVersion,
}: PackageSummary): VersionKey {
  const named = parsePackageArn(ModelPackageArn);
  const version = ModelPackageVersion?.toString() ?? named?.version ?? unversioned;
  return { model: ModelPackageGroupName ?? ModelPackageName ?? named?.model ?? ModelPackageArn, version };
}

function getStatus(text: string, described: Package | undefined): VersionStatus | undefined {
  const state = states.get(text);
  const { ValidationStatuses, ImageScanStatuses } = described?.ModelPackageStatusDetails ?? {};
  const message = [...(ValidationStatuses ?? []), ...(ImageScanStatuses ?? [])].find(
    ({ FailureReason }) => FailureReason != null && FailureReason !== ''
  )?.FailureReason;
  return state && { state, message: message ?? undefined };
}

function getProperties({ CustomerMetadataProperties, MetadataProperties, ApprovalDescription }: Package): Property[] {
  return buildTextProperties({
    commit: MetadataProperties?.CommitId,
    repository: MetadataProperties?.Repository,
    project: MetadataProperties?.ProjectId,
    approval_description: ApprovalDescription,
    ...CustomerMetadataProperties,
  });
}
