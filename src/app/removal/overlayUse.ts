/** A dashboard that uses the transformation. */
export interface OverlayUse {
  uid: string;
  title: string;
  /** Where to look at it, below Grafana's root. */
  url: string;
  /** The titles of its panels that use it. */
  panels: string[];
  /** Why it can't be saved, as far as that is known before trying. */
  obstacle: 'provisioned' | 'no_right' | undefined;
}
