/** A check of the sources by an installed package's script, which fails when something is wrong. */
export interface SourceCheck {
  name: 'types' | 'format' | 'lint' | 'layers' | 'dead-code';
  title: string;
  /** Path below node_modules. */
  script: string;
  checkArguments: string[];
  /** What to say instead to have put right what a program can put right. */
  fixArguments?: string[];
}
