import { expect, test } from 'vitest'
import { isForeign } from '../../src/language/index.ts'

test.each([
  ['Hi Ann, thank you for your mail. We have checked the printer and it will be with you on Monday.', false],
  [
    'Guten Tag Frau Roe, vielen Dank für Ihre Nachricht. Wir haben den Drucker geprüft und er wird am Montag bei Ihnen sein.',
    true,
  ],
  [
    'Bonjour Madame, merci pour votre message. Nous avons vérifié l’imprimante et elle sera chez vous lundi matin.',
    true,
  ],
  [
    'Hola Ana, gracias por su mensaje. Hemos revisado la impresora y la tendrá con usted el lunes por la mañana.',
    true,
  ],
  ['Ordine 4711', false],
  [
    'Здравствуйте, Анна! Спасибо за ваше письмо. Мы проверили принтер, он будет у вас в понедельник утром.',
    true,
  ],
  ['お世話になっております。プリンターを確認しましたので、月曜日の朝にお届けいたします。', true],
  ['', false],
])('%s', (text, foreign) => expect(isForeign(text)).toBe(foreign))
