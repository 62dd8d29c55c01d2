/** What people write who say yes or no for certain. */
export const CLEAR: readonly { text: string; choice: 'takes-part' | 'declines' }[] = [
  { text: 'Beste mevrouw De Wit,\n\nJa, ik doe graag mee.', choice: 'takes-part' },
  { text: 'Ja, wij doen mee.', choice: 'takes-part' },
  { text: 'Dag Anneke,\n\nGraag! Ik doe mee.', choice: 'takes-part' },
  { text: 'Yes, I would like to take part.', choice: 'takes-part' },
  { text: 'Nee, ik doe niet mee.', choice: 'declines' },
  { text: 'Geachte mevrouw,\n\nHelaas kan ik niet meedoen.', choice: 'declines' },
];

/** What people write that a person must look at. */
export const UNCLEAR: readonly string[] = [
  'Misschien. Dat hangt ervan af hoeveel tijd het kost.',
  'Wat houdt het precies in?',
  'Ik overleg dit eerst met mijn collega en kom erop terug.',
  'Ja, als mijn leidinggevende het goed vindt.',
];
