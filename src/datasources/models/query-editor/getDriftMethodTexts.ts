import { t } from '@grafana/i18n';
import type { DriftMethod } from '../../../schema/query/driftMethod';
import type { DriftMethodText } from './driftMethodText';
import { getMultivariateTexts } from './getMultivariateTexts';

/** What the drift methods are called, and a word on each. */
export function getDriftMethodTexts(): Record<DriftMethod, DriftMethodText> {
  return { ...getBinnedTexts(), ...getSampleTexts(), ...getTestTexts(), ...getMultivariateTexts() };
}

type BinnedMethod =
  'auto' | 'psi' | 'jensen_shannon' | 'hellinger' | 'kl_divergence' | 'total_variation' | 'l_infinity';

function getBinnedTexts(): Record<BinnedMethod, DriftMethodText> {
  return {
    auto: {
      label: t('query-editor.method.auto', 'Auto'),
      help: t('query-editor.method.auto-description', 'What the convention picks by type and size of the column'),
    },
    psi: {
      label: t('query-editor.method.psi', 'PSI'),
      help: t(
        'query-editor.method.psi-description',
        'Population stability index over bins. Take it to rank columns of any type; the habit of credit risk.'
      ),
    },
    jensen_shannon: {
      label: t('query-editor.method.jensen-shannon', 'Jensen-Shannon'),
      help: t(
        'query-editor.method.jensen-shannon-description',
        'Distance of bin shares between 0 and 1. Calm with empty bins and rare categories.'
      ),
    },
    hellinger: {
      label: t('query-editor.method.hellinger', 'Hellinger'),
      help: t(
        'query-editor.method.hellinger-description',
        'Distance of the roots of bin shares, 0 to 1. Like Jensen-Shannon, a little keener on rare bins.'
      ),
    },
    kl_divergence: {
      label: t('query-editor.method.kl-divergence', 'KL divergence'),
      help: t(
        'query-editor.method.kl-divergence-description',
        'Information lost when the reference stands for the window. Not symmetric; take it to compare with papers and tools that report it.'
      ),
    },
    total_variation: {
      label: t('query-editor.method.total-variation', 'Total variation'),
      help: t(
        'query-editor.method.total-variation-description',
        'Share of rows that would have to change their bin. Take it for a number that everybody can read.'
      ),
    },
    l_infinity: {
      label: t('query-editor.method.l-infinity', 'L-infinity'),
      help: t(
        'query-editor.method.l-infinity-description',
        'Largest change of a single bin or category. Take it when one value that takes over is what matters.'
      ),
    },
  };
}

type SampleMethod = 'kolmogorov_smirnov' | 'wasserstein' | 'energy_distance';

function getSampleTexts(): Record<SampleMethod, DriftMethodText> {
  return {
    kolmogorov_smirnov: {
      label: t('query-editor.method.kolmogorov-smirnov', 'Kolmogorov-Smirnov'),
      help: t(
        'query-editor.method.kolmogorov-smirnov-description',
        'Largest gap between the two cumulated distributions. Needs no bins; sees the middle better than the tails.'
      ),
    },
    wasserstein: {
      label: t('query-editor.method.wasserstein', 'Wasserstein'),
      help: t(
        'query-editor.method.wasserstein-description',
        'How far values have moved on average. Sees how far, not only how many; take it where tails matter.'
      ),
    },
    energy_distance: {
      label: t('query-editor.method.energy-distance', 'Energy distance'),
      help: t(
        'query-editor.method.energy-distance-description',
        'Gap between the cumulated distributions, squared and added up. Sees place, spread and shape; steadier than Wasserstein in heavy tails.'
      ),
    },
  };
}

type TestMethod =
  'chi_squared' | 'g_test' | 'two_proportion_z' | 'cramer_von_mises' | 'anderson_darling' | 'mann_whitney' | 't_test';

function getTestTexts(): Record<TestMethod, DriftMethodText> {
  return {
    chi_squared: {
      label: t('query-editor.method.chi-squared', 'Chi-squared'),
      help: t(
        'query-editor.method.chi-squared-description',
        'Test of counts by bin or category. Large windows make small differences significant.'
      ),
    },
    g_test: {
      label: t('query-editor.method.g-test', 'G test'),
      help: t(
        'query-editor.method.g-test-description',
        'Likelihood-ratio test of counts. Like chi-squared, keener on rare categories.'
      ),
    },
    two_proportion_z: {
      label: t('query-editor.method.two-proportion-z', 'Two-proportion z'),
      help: t(
        'query-editor.method.two-proportion-z-description',
        'Test of one share against another. Take it for columns of two values.'
      ),
    },
    cramer_von_mises: {
      label: t('query-editor.method.cramer-von-mises', 'Cramér-von Mises'),
      help: t(
        'query-editor.method.cramer-von-mises-description',
        'Test of the whole distribution. Mostly sees more than Kolmogorov-Smirnov with the same rows.'
      ),
    },
    anderson_darling: {
      label: t('query-editor.method.anderson-darling', 'Anderson-Darling'),
      help: t(
        'query-editor.method.anderson-darling-description',
        'Test of the whole distribution that weighs the tails. Its p-values end at 0.001 and 0.25.'
      ),
    },
    mann_whitney: {
      label: t('query-editor.method.mann-whitney', 'Mann-Whitney'),
      help: t(
        'query-editor.method.mann-whitney-description',
        'Test whether values tend to be larger on one side. Sees a shift, not a change of spread; outliers do not matter.'
      ),
    },
    t_test: {
      label: t('query-editor.method.t-test', 't test'),
      help: t(
        'query-editor.method.t-test-description',
        'Test of the mean. Sees nothing but the mean; outliers move it.'
      ),
    },
  };
}
