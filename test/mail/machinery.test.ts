import { describe, expect, test } from 'vitest';
import { showsMachinery } from '../../activities/inbox/text/machinery.ts';

describe('a text that was misread', () => {
  test.each([
    ['a field', 'Content-Type: text/plain\n\nAkkoord.'],
    ['part of a field', 'Content-T\nAkkoord.'],
    ['the header of a mail', 'X-AOL-IP: 198.51.100.7\nMIME-Version: 1.0\n\nNee'],
    ['a boundary', '--=_86bdbfe222512074c2d95b70\nAkkoord.'],
    ['a calendar', 'Ja\nBEGIN:VCALENDAR\nVERSION:2.0'],
    ['base64', `${'QWtrb29yZC4N'.repeat(6)}\nQWtr`],
    ['quoted-printable', 'Zie=20de=20bijlage=20'],
    ['half of quoted-printable', 'Dank u wel!\n\n&= nbsp;\nM= et vriendelijke groet'],
    ['HTML', '<html xmlns:o="urn"><head>'],
    ['the rest of a link', 'Akkoord.\n\n.1:8080/a/bench?choice=colleague'],
    ['bytes', 'Ja\u0012w(v)\u001e'],
    ['another charset', 'Akkoord.\n\nžZÑ™ÎY––PÍÐœÚžÌZŒ™ÝÃB'],
  ])('shows it: %s', (_, text) => {
    expect(showsMachinery(text)).toBe(true);
  });

  test.each([
    'Ja, ik kom graag.',
    'Nee – ik kan niet. <3',
    'Tekst – met “aanhalingstekens” – en €25,– voor de lunch',
    'Zie <https://example.org/a?b=c> of https://example.org/een/heel/lang/adres-zonder-einde-met-heel-veel-tekens/abc',
    'Groet, Şükrü Güçlütürk-Öztürk',
    'Ναι, θα έρθω με χαρά. Да, приду.',
    '👍👍👍👍👍 Ik kom!',
    '1/2 dag = 4 uur; ik kom om 10.00 uur',
    '- punt een\n* punt twee\n(drie)',
    '...en ik kom ook',
    'x'.repeat(1000),
    'Op pagina 3 staat 50% – dat moet 60% zijn.',
    'De content-strategie klopt niet.',
  ])('is not what people write: %s', (text) => {
    expect(showsMachinery(text)).toBe(false);
  });
});
