/** Told to the page when feedback was stored or taken back: data sources that share what they have read ask anew. */
export const feedbackChanged = 'plumbline:feedback-changed';
