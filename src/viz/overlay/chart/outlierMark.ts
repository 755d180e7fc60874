/** An outlier to be marked: where, and to which side of the band it lies. */
export interface OutlierMark {
  time: number;
  value: number;
  scaleKey: string;
  side: 'above' | 'below' | undefined;
}
