// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rescuePanels } from './rescuePanels';

const withOverlay = { dashboard: { panels: [{ transformations: [{ id: 'plumbline-anomaly-overlay' }] }] } };
const without = { dashboard: { panels: [{ transformations: [{ id: 'reduce' }] }] } };
const withLibraryPanel = { dashboard: { panels: [{ libraryPanel: { uid: 'x' } }] } };

async function rescue(pathname: string, fetchJson: (url: string) => Promise<unknown>) {
  const parts = { document, pathname, fetchJson: vi.fn(fetchJson), rerun: vi.fn(() => Promise.resolve()) };
  await rescuePanels(parts);
  return { asked: parts.fetchJson.mock.calls.flat(), isRerun: parts.rerun.mock.calls.length > 0 };
}

beforeEach(() => {
  document.body.innerHTML = '<div data-viz-panel-key="panel-1"></div>';
});

describe('rescuePanels', () => {
  it('runs a dashboard again that uses the overlay and was on display before it could', async () => {
    expect(await rescue('/d/abc/name', () => Promise.resolve(withOverlay))).toEqual({
      asked: ['/api/dashboards/uid/abc'],
      isRerun: true,
    });
  });

  it('knows single panels and the home page as well', async () => {
    expect((await rescue('/d-solo/abc/name', () => Promise.resolve(withOverlay))).isRerun).toBe(true);
    expect(await rescue('/', () => Promise.resolve(withOverlay))).toEqual({
      asked: ['/api/dashboards/home'],
      isRerun: true,
    });
  });

  it('leaves a dashboard without the overlay alone', async () => {
    expect((await rescue('/d/abc', () => Promise.resolve(without))).isRerun).toBe(false);
  });

  it('runs a dashboard again whose panels it cannot see into', async () => {
    expect((await rescue('/d/abc', () => Promise.resolve(withLibraryPanel))).isRerun).toBe(true);
    expect((await rescue('/d/abc', () => Promise.reject(new Error('forbidden')))).isRerun).toBe(true);
  });

  it('asks nothing while no panel is on display, or on another page', async () => {
    expect((await rescue('/explore', () => Promise.resolve(withOverlay))).asked).toEqual([]);
    document.body.innerHTML = '';
    expect((await rescue('/d/abc', () => Promise.resolve(withOverlay))).asked).toEqual([]);
  });
});
