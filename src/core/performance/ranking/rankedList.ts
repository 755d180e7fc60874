/** One query's list: relevance of each item in the order in which it was shown. 0 is irrelevant. */
export type RankedList = ArrayLike<number>;
