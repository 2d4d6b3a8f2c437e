// The terms of trades as one index. The build keeps what this module exports as plain data: working it out takes
// longer than linting a mail.

import { indexTerms, type TermIndex } from '../../src/rule/index.ts'
import { furtherCrafts, furtherJargon, furtherShopTalk } from './assumed-knowledge-further-jargon.ts'
import { backOffice } from './assumed-knowledge-internal.ts'
import { foreignTerms, jargonByTrade } from './assumed-knowledge-jargon.ts'
import { moreComputing, moreCrafts, moreJargon, moreShopTalk } from './assumed-knowledge-more-jargon.ts'

const {
  computing = [],
  energy = [],
  tools = [],
  logistics = [],
  printing = [],
  workshop = [],
  ...trades
} = jargonByTrade

export const tradeTerms: TermIndex = indexTerms({
  jargon: [...Object.values(trades).flat(), ...moreJargon, ...furtherJargon],
  crafts: [...energy, ...moreCrafts, ...furtherCrafts],
  foreign: foreignTerms,
  computing: [...computing, ...moreComputing],
  shopTalk: [...logistics, ...printing, ...workshop, ...moreShopTalk, ...furtherShopTalk],
  tools,
})

export const programs: TermIndex = indexTerms({ backOffice })
