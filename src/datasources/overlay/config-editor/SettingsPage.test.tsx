// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import type { DataSourceSettings } from '@grafana/data';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from './SettingsPage';

const event = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\nEND:VCALENDAR';
const onChange = vi.fn();

function Page({ jsonData = {}, readOnly = false }: { jsonData?: object; readOnly?: boolean }) {
  const [options, setOptions] = useState({ jsonData, readOnly } as DataSourceSettings);
  return (
    <SettingsPage
      options={options}
      onOptionsChange={(next) => {
        onChange(next.jsonData);
        setOptions(next);
      }}
    />
  );
}

afterEach(() => {
  cleanup();
  onChange.mockClear();
});

describe('the settings page', () => {
  it('stores a calendar out of a file, called after it, and counts its events', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a calendar' }));
    // jsdom's files can't be read.
    const file = Object.assign(new File([], 'holidays.ics'), { text: () => Promise.resolve(event) });
    await userEvent.upload(screen.getByTestId(/upload/i), file);
    expect(await screen.findByText('Events: 1')).toBeTruthy();
    expect(onChange).toHaveBeenLastCalledWith({ calendars: [{ name: 'holidays', ics: event }] });
  });

  it('says what is wrong with a text', () => {
    render(<Page jsonData={{ calendars: [{ name: 'x', ics: 'hello' }] }} />);
    expect(screen.getByRole('alert').textContent).toMatch(/no calendar in the format of \.ics/);
  });

  it('removes a calendar', async () => {
    render(<Page jsonData={{ calendars: [{ name: 'old', ics: event }] }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the calendar old' }));
    expect(onChange).toHaveBeenLastCalledWith({ calendars: [] });
  });

  it('lets nobody change what is provisioned', () => {
    render(<Page readOnly jsonData={{ calendars: [{ name: 'old', ics: event }] }} />);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Remove the calendar old' })).toBeNull();
  });
});
