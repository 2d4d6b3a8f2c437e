import { describe, expect, it } from 'vitest'
import { definedIn } from '../../src/rule/defined.ts'

describe('definedIn', () => {
  it.each([
    'Please send the return number (RMA).',
    'The RMA (the number on your slip) is missing.',
    'RMA means the number on your slip.',
    'The RMA is the number on your slip.',
    'The RMA, which is the number on your slip, is missing.',
    'Your RMA, a number of eight digits, is missing.',
    'We call it the RMA.',
    'The number on your slip, or RMA, is missing.',
    'We need the RMA. That is the number on your slip.',
    'An RMA tells our depot what is in the parcel.',
    'Here is what an RMA is.',
    'You claim €48,000 for the RMA, the number that was on the slip.',
    'It belongs to the RMA on the left, that is, the number on your slip.',
    'It is a return of material accepted, so we need the RMA.',
  ])('takes "%s" for an explanation', text => {
    expect(definedIn(text)('RMA')).toBe(true)
  })

  it.each([
    'We need the RMA before you return it.',
    'We need the RMA (see below).',
    'The RMA – please print it – goes on the parcel.',
    'After the RMA, the team will call.',
    'RMAX means another thing.',
    'Nothing of the kind stands here.',
  ])('does not take "%s" for one', text => {
    expect(definedIn(text)('RMA')).toBe(false)
  })

  it('reads terms of several words, with signs in them, and in another case', () => {
    expect(definedIn('Second fix is what builders call the last jobs.')('second fix')).toBe(true)
    expect(definedIn('Your P&L (profit and loss) is late.')('P&L')).toBe(true)
    expect(definedIn('A party wall notice tells your neighbour about the work.')('party wall')).toBe(true)
  })
})
