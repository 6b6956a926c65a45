export type Tone = 'primary' | 'teal' | 'amber' | 'success' | 'danger' | 'quiet'

/** The same word has the same colour on every screen: green is done, red needs a look, amber waits for somebody. */
const tones: Record<string, Tone> = {
  active: 'success',
  won: 'success',
  paid: 'success',
  completed: 'success',
  converted: 'success',
  done: 'success',
  approved: 'success',
  interested: 'success',
  appointmentMade: 'teal',
  needsFollowUp: 'amber',
  noAnswer: 'quiet',
  notInterested: 'quiet',
  strategic: 'amber',
  partial: 'amber',
  pending: 'amber',
  invited: 'amber',
  qualified: 'teal',
  contacted: 'primary',
  potential: 'primary',
  open: 'primary',
  new: 'primary',
  signed: 'teal',
  overdue: 'danger',
  high: 'danger',
  unpaid: 'amber',
  terminated: 'danger',
  lost: 'quiet',
  invalid: 'quiet',
  draft: 'quiet',
  inactive: 'quiet',
  low: 'quiet',
  normal: 'quiet',
  A: 'amber',
  B: 'teal',
  C: 'primary',
  D: 'quiet',
}

/** Undefined for options that only name a category (an industry, a source): those stay plain text. */
export function optionTone(value: string): Tone | undefined {
  return tones[value]
}
