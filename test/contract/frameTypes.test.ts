import { describe, expectTypeOf, it } from 'vitest';
import type {
  Frame as SdkFrame,
  FrameField as SdkField,
  FrameMeta as SdkMeta,
} from '../../src/backend/plugin-sdk/data/frame';
import type { Frame, FrameField, FrameMeta } from '../../src/schema/frames/frame';

describe("The schema's frame and the plugin SDK's frame", () => {
  it('are one type, so that handlers pass answers on as they are', () => {
    expectTypeOf<Frame>().toEqualTypeOf<SdkFrame>();
    expectTypeOf<FrameField>().toEqualTypeOf<SdkField>();
    expectTypeOf<FrameMeta>().toEqualTypeOf<SdkMeta>();
  });
});
