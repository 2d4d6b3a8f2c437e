import { describe, expect, test } from 'vitest'
import { given, mail, zonesOf } from './given.ts'

const zones = async (body: string, subject = 'Hello') =>
  zonesOf(await given(mail('', body).replace('Hello', subject)))

describe('signature and footer', () => {
  test.each([
    ['behind its delimiter', 'Yes.\n-- \nAnn\n', ['own: Yes.', 'signature: -- / Ann']],
    ['of a device', 'Yes.\n\nSent from my iPhone\n', ['own: Yes.', 'signature: Sent from my iPhone']],
    [
      'of a program in another language',
      'Oui.\n\nObtenir Outlook pour iOS<https://aka.ms/o0ukef>\n',
      ['own: Oui.', 'signature: Obtenir Outlook pour iOS<https://aka.ms/o0ukef>'],
    ],
    [
      'of a program that is not known',
      'Yes.\n\nSent from Acme Mail\n',
      ['own: Yes.', 'signature: Sent from Acme Mail'],
    ],
    [
      'but not a sentence that begins like one',
      'Yes.\n\nSent with the parcel you will find a key.\n',
      ['own: Yes. / Sent with the parcel you will find a key.'],
    ],
    [
      'nor a step of an instruction',
      'Steps:\nDownload Outlook for Windows\nSign in\n\nWe guarantee it.\n',
      ['own: Steps: / Download Outlook for Windows / Sign in / We guarantee it.'],
    ],
    [
      'names below a closing in another language, or with an open word',
      'Ja.\nMit besten Grüßen aus\n\nSchöne Grüße aus Berlin\nAnn Lee\nLaden GmbH\n',
      ['own: Ja. / Mit besten Grüßen aus / Schöne Grüße aus Berlin', 'signature: Ann Lee / Laden GmbH'],
    ],
    [
      'a short sentence below thanks stays own',
      'Thanks!\nWe will send it on Monday\n',
      ['own: Thanks! / We will send it on Monday'],
    ],
    [
      'names below a closing',
      'Yes.\n\nKind regards,\n\nAnn Lee\nShop Ltd\n',
      ['own: Yes. / Kind regards,', 'signature: Ann Lee / Shop Ltd'],
    ],
    [
      'a postscript stays own',
      'Yes.\nBest,\nAnn\n\nPS: Do call.',
      ['own: Yes. / Best,', 'signature: Ann', 'own: PS: Do call.'],
    ],
    [
      'a sign-off that a customer quotes is no signature of ours',
      '> One?\n> Kind regards,\n> Tom\nWe will call you\nand send the parcel\n> Two?\n> -- \n> Tom\nYes.',
      [
        'quote1: One? / Kind regards, / Tom',
        'own: We will call you / and send the parcel',
        'quote1: Two? / -- / Tom',
        'own: Yes.',
      ],
    ],
    [
      'a sentence below thanks stays own',
      'Thanks,\nwe will look at it and write to you again on Monday',
      ['own: Thanks, / we will look at it and write to you again on Monday'],
    ],
    ['dashes at the top are no delimiter', '--\nYes.', ['own: -- / Yes.']],
    [
      'a legal notice',
      `Yes.\n\nThis e-mail is confidential and intended only for the addressee. If you are not the intended\nrecipient, please delete it.\n`,
      [
        'own: Yes.',
        'footer: This e-mail is confidential and intended only for the addressee. If you are not the intended / recipient, please delete it.',
      ],
    ],
    [
      'an unsubscribe line',
      'News.\n\nYou can unsubscribe here.',
      ['own: News.', 'footer: You can unsubscribe here.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await zones(body)).toEqual(expected)
  })
})

describe('quoted mail', () => {
  test.each([
    [
      'answers between the lines stay own',
      'On Mon, 3 May 2021, Ann wrote:\n> One?\n\nYes.\n\n> Two?\nNo.',
      [
        'attribution1: On Mon, 3 May 2021, Ann wrote:',
        'quote1: One?',
        'own: Yes.',
        'quote1: Two?',
        'own: No.',
      ],
    ],
    ['depth', '> One?\n>> Two?\n> > Three?\n', ['quote1: One?', 'quote2: Two? / Three?']],
    [
      'an attribution behind the marks',
      'Yes.\n> On 3 May 2021, at 10:00, Ann wrote:\n>\n> One?',
      ['own: Yes.', 'attribution1: On 3 May 2021, at 10:00, Ann wrote:', 'quote1: One?'],
    ],
    [
      'without marks',
      'Yes.\n\nOn 3 May 2021 Ann <a@x.example> wrote:\nOne?',
      ['own: Yes.', 'attribution1: On 3 May 2021 Ann <a@x.example> wrote:', 'quote1: One?'],
    ],
    [
      'in German',
      'Ja.\n\nAm Mo., 3. Mai 2021 um 10:00 Uhr schrieb Ann\n<a@x.example>:\n> Eins?',
      [
        'own: Ja.',
        'attribution1: Am Mo., 3. Mai 2021 um 10:00 Uhr schrieb Ann / <a@x.example>:',
        'quote1: Eins?',
      ],
    ],
    [
      'in a language without a word we know',
      'Ja.\n\n3.5.2021 10:00, Ann <a@x.example> blub:\n> Eins?',
      ['own: Ja.', 'attribution1: 3.5.2021 10:00, Ann <a@x.example> blub:', 'quote1: Eins?'],
    ],
    [
      'a wrapped line that lost its mark',
      `> ${'so many words in a row '.repeat(3)}that the\nprogram broke it\nYes.`,
      [`quote1: ${'so many words in a row '.repeat(3)}that the / program broke it`, 'own: Yes.'],
    ],
    [
      'below the line of a help desk',
      'Yes.\n\n##- Please type your reply above this line -##\n\nOne?',
      ['own: Yes.', 'attribution1: ##- Please type your reply above this line -##', 'quote1: One?'],
    ],
    [
      'but not where that line begins the mail',
      '##- Please type your reply above this line -##\n\nYes.',
      ['own: ##- Please type your reply above this line -## / Yes.'],
    ],
    [
      'an attribution broken within its address',
      'Ja.\nAm Di., 3. Mai 2022 um 10:14 Uhr schrieb Ann <\na@x.example>:\n> Eins?\n\nZwei.',
      [
        'own: Ja.',
        'attribution1: Am Di., 3. Mai 2022 um 10:14 Uhr schrieb Ann < / a@x.example>:',
        'quote1: Eins?',
        'own: Zwei.',
      ],
    ],
    [
      'with marks of the writing direction',
      'Yes.\n\nבתאריך יום ג׳, 3 במאי 2022 ב-10:14 מאת \u202aAnn\u202c\u200f <\u202aa@x.example\u202c\u200f>:\u202c\n> One?',
      [
        'own: Yes.',
        'attribution1: בתאריך יום ג׳, 3 במאי 2022 ב-10:14 מאת Ann <a@x.example>:',
        'quote1: One?',
      ],
    ],
    [
      'prose is no attribution',
      'On Monday we wrote:\nthe parcel is lost.',
      ['own: On Monday we wrote: / the parcel is lost.'],
    ],
    [
      'what you wrote is no attribution',
      'As you wrote on 3 May 2022 at 10:14:\nthe pump is broken.',
      ['own: As you wrote on 3 May 2022 at 10:14: / the pump is broken.'],
    ],
    [
      'a trip is no header block',
      'From: 3 May\nTo: 5 May\nPrice: 30\n\nDate: 3 May\nTo: Berlin\nSubject: your trip\n\nYes.',
      ['own: From: 3 May / To: 5 May / Price: 30 / Date: 3 May / To: Berlin / Subject: your trip / Yes.'],
    ],
    [
      'prose is no header block',
      'From: here to there.\nNote: all is well.',
      ['own: From: here to there. / Note: all is well.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await zones(body)).toEqual(expected)
  })

  const block =
    'From: Ann <a@x.example>\nSent: Monday, 3 May 2021 10:00\nTo: Bob <b@y.example>; Cy\n <c@y.example>\nSubject: Hi'

  test('an Outlook block tells who wrote when to whom', async () => {
    const draft = await given(
      mail(
        '',
        `Yes.\n\n________________________________\n${block}\n\nOne?\n\n${block.replace('Ann', 'Dan')}\n\nTwo?`,
      ),
    )
    expect(zonesOf(draft).filter(zone => !zone.startsWith('attribution'))).toEqual([
      'own: Yes.',
      'quote1: One?',
      'quote2: Two?',
    ])
    expect(draft.thread).toMatchObject([
      {
        depth: 1,
        author: { name: 'Ann', address: 'a@x.example' },
        date: { time: Date.UTC(2021, 4, 3, 10) },
        recipients: [{ address: 'b@y.example' }, { address: 'c@y.example' }],
      },
      { depth: 2, author: { name: 'Dan' } },
    ])
  })

  test.each([
    ['a separator', `See below.\n\n---------- Forwarded message ---------\n${block}\n\nOne?`, 'Hello'],
    [
      'Apple',
      `See below.\n\nBegin forwarded message:\n\n> ${block.replaceAll('\n', '\n> ')}\n>\n> One?`,
      'Hello',
    ],
    [
      'Yahoo',
      'See below.\n\n  ----- Forwarded Message ----- From: Ann <a@x.example>To: Bob <b@y.example>Sent: Monday\nOne?',
      'Hello',
    ],
    ['the subject', `See below.\n\n${block}\n\nOne?`, 'FW: Hi'],
    ['a separator of words we do not know', `See below.\n\n----- Blub blab -----\n${block}\n\nOne?`, 'Hello'],
  ])('a forward, known by %s', async (_, body, subject) => {
    const found = (await zones(body, subject)).filter(zone => !zone.startsWith('attribution'))
    expect(found).toEqual(['own: See below.', 'forward1: One?'])
  })

  test('an answer to a forward quotes', async () => {
    expect((await zones(`Yes.\n\n${block}\n\nOne?`, 'RE: FW: Hi')).at(-1)).toBe('quote1: One?')
  })
})

describe('what programs put between the words is code', () => {
  test.each([
    [
      'a uuencoded file',
      'Here.\nbegin 644 a.txt\n#0V%T\n`\nend\nBye.',
      ['own: Here.', 'code: begin 644 a.txt / #0V%T / ` / end', 'own: Bye.'],
    ],
    [
      'but not a sentence',
      'Here.\nbegin 644 times\nwith words.',
      ['own: Here. / begin 644 times / with words.'],
    ],
    [
      'a PGP signature',
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nYes.\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----',
      [
        'code: -----BEGIN PGP SIGNED MESSAGE----- / Hash: SHA1',
        'own: Yes.',
        'code: -----BEGIN PGP SIGNATURE----- / iQEz / -----END PGP SIGNATURE-----',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await zones(body)).toEqual(expected)
  })
})
