/**
 * Domains at which anybody can open a mailbox, so that two addresses there are two parties. The common providers;
 * a company that uses one of them for its own mail counts as a person.
 */
export const FREEMAIL: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com
  outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.in outlook.com.br outlook.pt
  hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.nl hotmail.be hotmail.ca
  live.com live.co.uk live.de live.fr live.it live.nl live.ca live.com.au live.ie live.se live.dk live.no msn.com
  yahoo.com yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.ie yahoo.in
  yahoo.com.au yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.sg ymail.com rocketmail.com myyahoo.com
  aol.com aol.co.uk aim.com
  icloud.com me.com mac.com
  gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr gmx.co.uk web.de freenet.de t-online.de arcor.de online.de
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io tutamail.com
  fastmail.com fastmail.fm hushmail.com mailbox.org posteo.de posteo.net zoho.com zohomail.com hey.com
  mail.com email.com usa.com inbox.com lycos.com excite.com
  mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua
  qq.com 163.com 126.com yeah.net sina.com sohu.com aliyun.com foxmail.com
  naver.com hanmail.net daum.net nate.com
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr
  libero.it virgilio.it tiscali.it alice.it tin.it
  telefonica.net terra.es terra.com.br uol.com.br bol.com.br ig.com.br globo.com
  btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net
  rogers.com shaw.ca sympatico.ca telus.net bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz
  ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl telenet.be skynet.be bluewin.ch hispeed.ch
  wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz abv.bg
  rediffmail.com walla.co.il netvision.net.il
  `
    .trim()
    .split(/\s+/),
)

// Newspapers, carriers and software that carry the word in their name without handing out mailboxes.
const notProviders = new Set('royalmail dailymail theglobeandmail hotelmail snailmail chainmail'.split(' '))

/**
 * True when anybody can open a mailbox at a domain: a known provider, or a name such as `citymail.example`. Regional
 * providers are too many to list, and nearly all of them are called so.
 */
export function isFreemail(domain: string): boolean {
  if (FREEMAIL.has(domain)) return true
  const label = domain.slice(0, domain.indexOf('.'))
  return label.length > 5 && /(?:mail|mailbox|inbox)$/.test(label) && !notProviders.has(label)
}
