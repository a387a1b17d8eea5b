/** English words of exported files: headings, states and notes. */

export const exported = {
  group: 'Group',
  question: 'Question',
  questionId: 'Question id',
  shop: 'Shop',
  state: 'State',
  value: 'Value',
  number: 'Number',
  unit: 'Unit',
  mark: 'Mark',
  why: 'Why there is no answer',
  page: 'Page',
  readOn: 'Read on',
  proof: 'Proof',
  note: 'Note',
  comparison: 'Comparison',
  proofs: 'Proofs',
  states: {
    found: 'found',
    absent: 'the page says no',
    unknown: 'not seen',
    answered: 'answered by hand',
    conflict: 'pages disagree',
  },
};
