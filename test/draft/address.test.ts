import { expect, test } from 'vitest'
import { parseAddresses } from '../../src/draft/address/parse.ts'
import { partyOf } from '../../src/draft/address/party.ts'

test.each([
  ['a@x.example', [['', 'a@x.example']]],
  [
    '"Lee, Ann" <a@x.example>, Bob B. <b@x.example>',
    [
      ['Lee, Ann', 'a@x.example'],
      ['Bob B.', 'b@x.example'],
    ],
  ],
  ['a@x.example (Ann (shop))', [['Ann (shop)', 'a@x.example']]],
  ['undisclosed-recipients:;', []],
  [
    'Team: a@x.example, b@x.example;, c@y.example',
    [
      ['', 'a@x.example'],
      ['', 'b@x.example'],
      ['', 'c@y.example'],
    ],
  ],
  [
    'a@x.example; b@x.example',
    [
      ['', 'a@x.example'],
      ['', 'b@x.example'],
    ],
  ],
  ['<@relay.example,@other.example:a@x.example>', [['', 'a@x.example']]],
  ['"odd local"@x.example', [['', '"odd local"@x.example']]],
  ['Ann Lee', [['Ann Lee', '']]],
  ['Ann a@x.example', [['Ann', 'a@x.example']]],
  [', ,a@x.example,', [['', 'a@x.example']]],
  ['"open quote <a@x.example>', [['open quote', 'a@x.example']]],
])('reads %s', (list, expected) => {
  expect(parseAddresses(list).map(({ name, address }) => [name, address])).toEqual(expected)
})

test('each entry knows its place, without the blanks around it', () => {
  const list = ' Ann <a@x.example> , b@y.example '
  expect(parseAddresses(list).map(({ at }) => list.slice(at.start, at.end))).toEqual([
    'Ann <a@x.example>',
    'b@y.example',
  ])
})

test('a party is a registrable domain, or a person at a free-mail provider', () => {
  const registrable = (domain: string) => domain.split('.').slice(-3).join('.')
  expect(partyOf('a@x.example', 'x.example')).toBe('x.example')
  expect(partyOf('a@eu.x.co.uk', 'eu.x.co.uk', registrable)).toBe('x.co.uk')
  expect(partyOf('a@gmail.com', 'gmail.com')).toBe('a@gmail.com')
})
