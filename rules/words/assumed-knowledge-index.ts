// The terms of trades as one index. The build keeps what this module exports as plain data: working it out takes
// longer than linting a mail.

import { indexTerms, type TermIndex } from '../../src/rule/index.ts'
import { furtherJargon, furtherShopTalk } from './assumed-knowledge-further-jargon.ts'
import { backOffice } from './assumed-knowledge-internal.ts'
import { foreignTerms, jargonByTrade } from './assumed-knowledge-jargon.ts'
import { moreComputing, moreJargon, moreShopTalk } from './assumed-knowledge-more-jargon.ts'

const { computing = [], tools = [], logistics = [], printing = [], workshop = [], ...trades } = jargonByTrade

export const tradeTerms: TermIndex = indexTerms({
  jargon: [...Object.values(trades).flat(), ...moreJargon, ...furtherJargon],
  foreign: foreignTerms,
  computing: [...computing, ...moreComputing],
  shopTalk: [...logistics, ...printing, ...workshop, ...moreShopTalk, ...furtherShopTalk],
  tools,
})

export const programs: TermIndex = indexTerms({ backOffice })
