// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { modelSettingsSchema } from '../../../schema/settings/modelSettings';
import { CaptureFields } from './CaptureFields';
import { ImportanceFields } from './ImportanceFields';
import { MonitorField } from './MonitorField';
import type { StoredModel } from './storedModel';

const start: StoredModel = {
  model: 'credit',
  source: 'credit.csv',
  columns: { timestamp: 'time', features: ['income', 'age'] },
};

/** Both fields over a model that keeps what they change. */
function renderFields(given: StoredModel): () => StoredModel {
  let latest = given;
  function Page() {
    const [model, setModel] = useState(given);
    latest = model;
    return (
      <>
        <ImportanceFields id="m" model={model} names={['income', 'age', 'shap_income']} onChange={setModel} />
        <MonitorField id="m" model={model} onChange={setModel} />
      </>
    );
  }
  render(<Page />);
  return () => latest;
}

afterEach(cleanup);

describe('A model in the config editor', () => {
  it("has a folder for Model Monitor's reports, and none when the field is emptied", async () => {
    const getModel = renderFields(start);
    const field = screen.getByLabelText(/Reports of SageMaker Model Monitor/);
    await userEvent.type(field, 'monitor/reports');
    expect(modelSettingsSchema.parse(getModel()).monitor).toEqual({ violations: 'monitor/reports' });
    await userEvent.clear(field);
    expect(getModel().monitor).toBeUndefined();
  });

  it('shows the weight of each feature and changes it', () => {
    const getModel = renderFields({
      ...start,
      importance: { baseline: { income: 0.5, age: 0.2 }, columns: { income: 'shap_income' } },
    });
    const weight = screen.getByLabelText<HTMLInputElement>('Weight of income');
    expect(weight.value).toBe('0.5');
    fireEvent.change(weight, { target: { value: '0.75' } });
    expect(getModel().importance).toEqual({ baseline: { income: 0.75, age: 0.2 }, columns: { income: 'shap_income' } });
    fireEvent.change(weight, { target: { value: '-1' } });
    expect(modelSettingsSchema.parse(getModel()).importance?.baseline).toEqual({ income: 0, age: 0.2 });
    expect(screen.getByLabelText<HTMLInputElement>(/Attribution of income/).value).toBe('shap_income');
    expect(screen.getByLabelText<HTMLInputElement>(/Attribution of age/).value).toBe('');
  });

  it('takes a feature in and out, and the last one takes the importances with it', async () => {
    const getModel = renderFields({
      ...start,
      importance: { baseline: { income: 1 }, columns: { income: 'shap_income' } },
    });
    await userEvent.type(screen.getByLabelText(/Importance of features/), 'age{Enter}');
    expect(getModel().importance?.baseline).toEqual({ income: 1, age: 1 });
    await userEvent.type(screen.getByLabelText(/Attribution of age/), 'shap_income{Enter}');
    expect(getModel().importance?.columns).toEqual({ income: 'shap_income', age: 'shap_income' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove income' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove age' }));
    expect(getModel().importance).toBeUndefined();
  });

  it('names the fields of captured payloads in their order when the field is left', async () => {
    let model = start;
    render(<CaptureFields id="m" model={model} onChange={(changed) => (model = changed)} />);
    await userEvent.type(screen.getByLabelText(/Fields of the input/), 'age, income ,,city');
    expect(model).toBe(start);
    await userEvent.tab();
    expect(modelSettingsSchema.parse(model).capture).toEqual({ inputs: ['age', 'income', 'city'], outputs: [] });
  });
});
