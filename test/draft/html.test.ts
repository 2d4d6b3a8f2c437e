import { describe, expect, test } from 'vitest'
import { given, ownWords, problemIds, sourceText, utf8, zonesOf } from './given.ts'

const html = (body: string) => given(body, { path: 'x.html' })
const inMail = (body: string) => given(`To: b@y.example\nSubject: x\nContent-Type: text/html\n\n${body}`)

test('blocks are apart, blanks collapse, breaks stay, entities own their source', async () => {
  const source =
    '<p>Fish &amp;\n  chips&nbsp;<b>now</b></p><ul><li>a<br>b<li>c</ul><table><tr><td>d<td>e</table>'
  const draft = await html(source)
  expect(ownWords(draft)).toBe('Fish & chips now\n\na\nb\n\nc\n\nd\n\ne')
  expect(sourceText(utf8(source), draft.parts[0]!.passage, '&')).toBe('&amp;')
  expect(sourceText(utf8(source), draft.parts[0]!.passage, 'now\n')).toBe('now')
})

test('what nobody sees is not read as words', async () => {
  const draft = await html(
    '<head><title>t</title><style>p{}</style></head><div style="display:none">Peek&#847;&zwnj;&nbsp;&#847;</div><!-- c --><script>s</script>' +
      '<p>Seen<span style="font-size: 0px">secret</span> words&shy;</p>',
  )
  expect(zonesOf(draft)).toEqual(['preheader: Peek', 'own: Seen words', 'hidden: secret'])
})

test('a font size of 0 hides only what has no size of its own', async () => {
  const draft = await html(
    '<td style="font-size:0px"> &nbsp; <div style="font-size: 13px">Seen</div>gone</td>',
  )
  expect(zonesOf(draft)).toEqual(['own: Seen', 'hidden: gone'])
})

test('words that only Outlook hides, and a preheader by its class', async () => {
  const draft = await html('<span class="preheader">Soon</span><a style="color:red;mso-hide:all">Go</a>')
  expect(zonesOf(draft)).toEqual(['preheader: Soon', 'own: Go'])
})

test('MJML shows its text and its preview', async () => {
  const draft = await given(
    '<mjml><mj-head><mj-preview>Soon</mj-preview><mj-style>x</mj-style></mj-head><mj-body><mj-text>Hi</mj-text><mj-button>Go</mj-button></mj-body></mjml>',
    { path: 'a.mjml' },
  )
  expect(zonesOf(draft)).toEqual(['preheader: Soon', 'own: Hi / Go'])
})

test('code is a zone of its own and leaves a word behind in its sentence', async () => {
  const draft = await html('<p>Run <code>npm i</code> first.</p><pre>rm -rf\n  x</pre>')
  expect(zonesOf(draft)).toEqual(['own: Run Xxxxx first.', 'code: npm i', 'code: rm -rf / x'])
})

test('links and telling alternative texts are kept', async () => {
  const draft = await html(
    '<a href="https://x.example/?a=1&amp;b"> Go <b>on</b></a><img alt="We close on Monday" src=x><img alt="logo">',
  )
  expect(draft.links).toMatchObject([{ href: 'https://x.example/?a=1&b', text: 'Go on' }])
  expect(zonesOf(draft)).toEqual(['own: Go on', 'own: We close on Monday'])
})

describe('quoted mail in HTML', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 3 May 2021 at 10:00, Ann &lt;<a href="mailto:ann@x.example">ann@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Can you?</blockquote></div>',
      [
        'own: Yes.',
        'attribution1: On Mon, 3 May 2021 at 10:00, Ann <ann@x.example> wrote:',
        'quote1: Can you?',
      ],
    ],
    [
      'Outlook',
      '<div>Yes.</div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann &lt;ann@x.example&gt;<br><b>Sent:</b> Monday, 3 May 2021 10:00<br><b>To:</b> Bob<br><b>Subject:</b> Hi</div><div>Can you?</div>',
      [
        'own: Yes.',
        'attribution1: From: Ann <ann@x.example> / Sent: Monday, 3 May 2021 10:00 / To: Bob / Subject: Hi',
        'quote1: Can you?',
      ],
    ],
    [
      'Apple',
      '<div>Yes.</div><div><blockquote type="cite"><div>On 3 May 2021, at 10:00, Ann &lt;ann@x.example&gt; wrote:</div><br><div>Can you?</div></blockquote></div>',
      ['own: Yes.', 'attribution1: On 3 May 2021, at 10:00, Ann <ann@x.example> wrote:', 'quote1: Can you?'],
    ],
    [
      'Thunderbird, answered between the lines',
      '<div class="moz-cite-prefix">On 3/5/21 10:00, Ann wrote:</div><blockquote type="cite">One?</blockquote><p>Yes.</p><blockquote type="cite">Two?</blockquote><p>No.</p>',
      ['attribution1: On 3/5/21 10:00, Ann wrote:', 'quote1: One?', 'own: Yes.', 'quote1: Two?', 'own: No.'],
    ],
    [
      'a container that no line announces',
      '<p>Yes.</p><div class="yahoo_quoted"><p>Can you?</p></div>',
      ['own: Yes.', 'quote1: Can you?'],
    ],
  ])('%s', async (_, body, zones) => {
    const draft = await inMail(body)
    expect(zonesOf(draft)).toEqual(zones)
    expect(draft.thread).toHaveLength(1)
  })
})

test('alternatives are read once, twins kept, and a difference is told and read', async () => {
  const both = (plain: string) =>
    given(
      `Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>We will send the parcel on Monday.</p>\n--b--\n`,
    )
  const same = await both('We will send\nthe parcel on Monday.')
  expect(zonesOf(same)).toEqual(['own: We will send the parcel on Monday.'])
  expect(same.parts[1]?.twin?.passage.text).toBe('We will send\nthe parcel on Monday.')
  expect(same.problems).toEqual([])
  const differing = await both('We will send the parcel on Monday. Ann never\npromised to send it. Well.')
  expect(differing.problems).toMatchObject([
    {
      id: 'mime/alternatives-differ',
      says: 'The text and the HTML of this mail differ: only one of them says "Ann never promised to send it.". Make both say the same.',
    },
  ])
  const shown = differing.parts
    .slice(1)
    .map(({ alternative = false, passage }) => [alternative, passage.text])
  expect(shown).toEqual([
    [false, 'We will send the parcel on Monday.'],
    [true, 'Ann never\npromised to send it. Well.'],
  ])
})

test('of any alternative the sentences with words of its own are read, and of an attached mail too', async () => {
  const leaf = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`
  const mail = `Content-Type: multipart/alternative; boundary=b\n\n${[
    leaf('text/html', '<p>We ship today. The first one.</p>'),
    leaf('text/plain', 'We ship on Friday. Short.'),
    leaf('text/enriched', 'We ship today. Who knows.'),
    leaf('text/html', '<p>We ship today.</p>'),
  ].join('')}--b--\n`
  const only = (draft: Awaited<ReturnType<typeof given>>) =>
    draft.parts
      .filter(({ alternative }) => alternative)
      .map(({ zone, passage }) => `${zone}: ${passage.text}`)
  expect(only(await given(`Subject: x\n${mail}`))).toEqual([
    'own: We ship on Friday. Short.',
    'own: The first one.',
    'own: Who knows.',
  ])
  const attached = await given(`Subject: x\nContent-Type: message/rfc822\n\nFrom: a@x.example\n${mail}`)
  expect(only(attached)).toEqual([
    'forward: We ship on Friday. Short.',
    'forward: The first one.',
    'forward: Who knows.',
  ])
  expect(attached.thread).toMatchObject([{ parts: [{ passage: { text: 'We ship today.' } }] }])
})

test('an attached mail among alternatives is read', async () => {
  const draft = await given(
    'Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nHello.\n--b\nContent-Type: message/rfc822\n\nSubject: y\n\nBye.\n--b--\n',
  )
  expect(zonesOf(draft)).toEqual(['own: Hello.', 'attribution1: Subject: y', 'forward1: Bye.'])
})

test('elements nested beyond the limit are still read, with a problem', async () => {
  const draft = await html(`${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}<p>after</p>`)
  expect(ownWords(draft)).toBe('deep\n\nafter')
  expect(problemIds(draft)).toEqual(['parse/limit'])
})

test('a tag that the end of the file cuts off is passed over', async () => {
  expect(ownWords(await html('<p>Hi<br /'))).toBe('Hi')
})
