/** A question without its sign, by how the clause begins; a Dutch subject that is left out ("Is geplaatst") is none. */
export const ASKING_FORMS: readonly string[] = [
  '^ (has|have|did|do|does|is|was|will|can|could|should|shall|must|may|are) (it|this|that|you|he|she|they|anyone|everyone|somebody|an|the|i|we) [.*]',
  '^ (kan|kunnen|mag|mogen|moet|moeten|zal|gaat|gaan|heeft|hebben|wordt|worden|komt|is|zijn|was|klopt) (het|dit|hij|u|je|jij|jullie|iemand|iedereen|er) [.*]',
  '^ (moet|moeten|mag|mogen) (ik|wij|we) [.*]',
  '^ [naar|aan|van|met|voor|to|for|with] (wie|wat|waar|wanneer|hoe|waarom|welke|welk|who|what|where|when|how|why|which|whom) [.*]',
];
