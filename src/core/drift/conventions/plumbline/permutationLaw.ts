/** Where the p-value of all binned scores comes from, for recipes. */
export const permutationLaw = 'Pearson X² of the bins with its exact permutation moments in a gamma law';
