/** An answer in the shape of the expected values; an undefined number is NaN. */
export type Answer = number | string | boolean | null | Answer[] | { [key: string]: Answer };
