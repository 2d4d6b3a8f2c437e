import { describe, expect, it } from 'vitest'
import { indexTerms, termFinder } from '../../src/rule/terms.ts'

const found = (entries: string[], text: string) =>
  termFinder(indexTerms({ entries }))(text).map(({ span }) => text.slice(span.start, span.end))

describe('termFinder', () => {
  it('finds terms of one and of several words, in any case', () => {
    expect(found(['escrow', 'value date'], 'Escrow ends on the Value Date.')).toEqual([
      'Escrow',
      'Value Date',
    ])
  })

  it('finds the plural of the last word only', () => {
    expect(found(['party wall', 'entry'], 'Two party walls and three entries.')).toEqual([
      'party walls',
      'entries',
    ])
    expect(found(['party wall'], 'The parties wall it up.')).toEqual([])
  })

  it('finds all forms of a verb that is marked as one', () => {
    expect(found(['accrue~ daily'], 'It accrued daily, and it accrues daily.')).toEqual([
      'accrued daily',
      'accrues daily',
    ])
    expect(found(['accrue daily'], 'It accrued daily.')).toEqual([])
  })

  it('takes a hyphen for a blank, but not a blank for a hyphen', () => {
    expect(found(['bleed area'], 'The bleed-area is small.')).toEqual(['bleed-area'])
    expect(found(['write-down'], 'Please write down the number.')).toEqual([])
  })

  it('tells the list of a term, and both when it stands in two', () => {
    const find = termFinder(indexTerms({ bank: ['value date'], port: ['lay days', 'value date'] }))
    expect(find('Lay days end on the value date.').map(({ list }) => list)).toEqual(['port', 'bank', 'port'])
  })

  it('is the same when the index was kept as text', () => {
    const index = indexTerms({ bank: ['accrue~ daily', 'l/c'], port: ['lay days'] })
    const kept = termFinder(JSON.parse(JSON.stringify(index)))
    expect(kept('It accrues daily on lay days.')).toEqual(termFinder(index)('It accrues daily on lay days.'))
    expect(kept('It accrues daily on lay days.')).toHaveLength(2)
  })

  it('takes the longest of several terms', () => {
    expect(found(['value', 'value date', 'value date rule'], 'The value date is near.')).toEqual([
      'value date',
    ])
  })

  it('does not join words across punctuation or find parts of words', () => {
    expect(found(['value date'], 'That is the value. Date it yourself.')).toEqual([])
    expect(found(['lien'], 'An alien on a client.')).toEqual([])
  })
})
