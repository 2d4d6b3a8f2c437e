import { describe, expect, test } from 'vitest'
import { openQuestions, questionsOf, sentencesOf, statementsOf } from '../../src/language/index.ts'

/** The questions of a mail that a reply surely leaves open. */
function open(mail: string, reply: string): string[] {
  const told = sentencesOf(reply).map(({ text }) => text)
  return openQuestions(questionsOf(mail), told, statementsOf(mail)).flatMap(({ question, sure }) =>
    sure ? [question.text] : [],
  )
}

describe('questions that a reply leaves open', () => {
  test.each([
    ['an amount', 'What would that cost me?', 'You can end it with one month’s notice.'],
    ['a span of time', 'How long do I have to send it back?', 'The new one left us this morning.'],
    [
      'a yes or no about a thing',
      'Would the curtains be included?',
      'The sellers have said yes to your price.',
    ],
    ['a part of two', 'When does it start, and is the hall heated?', 'It starts on 13 December at noon.'],
    ['a thing asked for', 'Could you send me the floor plan?', 'The keys are at the desk.'],
    ['a question in a statement', 'I would like to know whether dogs may swim.', 'Check-in is from three.'],
    [
      'a thing that the answer to something else passes over',
      'Is the blue one in stock? Have you sharpened the mower blades?',
      'The blue one is here, so the place by the door is free again.',
    ],
    [
      'what the customer also wants to know',
      'I’d also like to know whether you sharpen saws.',
      'The drill is here.',
    ],
    ['a marketing question in return', 'Why was my ticket not refunded?', 'Have you seen our summer offers?'],
  ])('%s', (_, mail, reply) => {
    expect(open(mail, reply)).toHaveLength(1)
  })

  test.each([
    ['other words for it', 'We bring two dogs. Is that allowed?', 'Four-legged guests pay 8 euros.'],
    ['a bare yes', 'Is Monday fine?', 'Yes, see you then.'],
    ['a greeting in front', 'Is Monday fine?', 'Hello Ann, yes, see you then.'],
    ['a promise to write', 'How much is it?', 'I’m asking the maker and will ring you this afternoon.'],
    ['a question back', 'Does the case fit?', 'Which model do you have?'],
    ['the answer of another day', 'When can somebody come?', 'Ben could be with you on Thursday at eight.'],
    [
      'what stands behind a thank-you',
      'Did the two parcels arrive?',
      'Thank you for your two parcels, which arrived on Monday.',
    ],
    [
      'anything, where it asks nothing in particular',
      'Dear Ms Lind, any news?',
      'The boat is in the water again.',
    ],
    ['no question at all', 'How are you?', 'The part is here.'],
  ])('answered by %s', (_, mail, reply) => {
    expect(open(mail, reply)).toEqual([])
  })

  test('a promise about something else covers nothing', () => {
    const mail = 'The pump drips. How much is a new motor, and does the warranty cover a motor?'
    const reply = 'I will ring you on Thursday to arrange the visit about the pump.'
    expect(open(mail, reply)).toContain('How much is a new motor')
  })
})
