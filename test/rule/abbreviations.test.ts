import { describe, expect, it } from 'vitest'
import { abbreviationsIn } from '../../src/rule/abbreviations.ts'

const terms = (text: string) => abbreviationsIn(text).map(({ term }) => term)

describe('abbreviationsIn', () => {
  it('finds capitals, mixed case and digits, without a plural or possessive s', () => {
    expect(terms('The RMAs, the SKU’s price, an IdP, an L2 desk and our P&L.')).toEqual([
      'RMA',
      'SKU',
      'IdP',
      'L2',
      'P&L',
    ])
  })

  it('points at the word as it is written', () => {
    const text = 'Two (RMAs) came.'
    expect(abbreviationsIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['RMAs'])
  })

  it('tells what stands before and behind, except across punctuation', () => {
    expect(abbreviationsIn('Send the RMA today.')).toMatchObject([{ before: 'the', after: 'today' }])
    expect(abbreviationsIn('Thanks. RMA, please.')).toMatchObject([{ before: '', after: '' }])
  })

  it('knows what is only shown in quotation marks', () => {
    expect(abbreviationsIn('It says “RMA missing” there.')).toMatchObject([{ quoted: true }])
    expect(abbreviationsIn('It says “missing” about the RMA.')).toMatchObject([{ quoted: false }])
    expect(abbreviationsIn('It says "see RMA" there.')).toMatchObject([{ quoted: true }])
  })

  it('takes pairs and compounds apart, but not codes', () => {
    expect(terms('SSO/SAML works, and it is UAT-ready.')).toEqual(['SSO', 'SAML', 'UAT'])
    expect(terms('It is on HLD-C, from LHR-JFK.')).toEqual([])
  })

  it('passes over addresses, paths, money and long words', () => {
    expect(terms('https://A.example/RMA WWW@RMA.example C:\\RMA $RMA IMPORTANTLY')).toEqual([])
    expect(terms('A plain sentence with I and A in it.')).toEqual([])
  })
})
