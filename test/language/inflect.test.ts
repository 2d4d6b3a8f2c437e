import { expect, test } from 'vitest'
import { inflect } from '../../src/language/index.ts'

test.each([
  ['promise', 'promises', 'promised', 'promised', 'promising'],
  ['try', 'tries', 'tried', 'tried', 'trying'],
  ['send', 'sends', 'sent', 'sent', 'sending'],
  ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting'],
  ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['lie', 'lies', 'lied', 'lied', 'lying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
])('%s', (base, s, past, participle, ing) => {
  const forms = inflect(base)
  expect([forms.s, forms.past, forms.participle, forms.ing].map(all => all[0])).toEqual([
    s,
    past,
    participle,
    ing,
  ])
})
