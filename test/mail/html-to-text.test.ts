import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../activities/inbox/text/html-to-text.ts';
import { readBody } from '../../activities/inbox/text/own-text.ts';

const OWN = 'Ja, ik kom.\n\nGroet,\nHanna';
const WROTE =
  'Op ma 4 jan. 2027 om 10:00 schreef Anneke &lt;<a href="mailto:anneke@example.org">anneke@example.org</a>&gt;:';
const LETTER = '<p>Beste Hanna,</p><p>Komt u? Ja / Nee</p>';

describe('the text of an HTML reply, without the quote of', () => {
  test.each([
    [
      'Gmail',
      `<div dir="ltr"><div>Ja, ik kom.</div><div><br></div><div>Groet,<br>Hanna</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${WROTE}<br></div><blockquote class="gmail_quote">${LETTER}</blockquote></div>`,
    ],
    [
      'Outlook',
      `<html><head><style>p {margin:0}</style></head><body><div class="WordSection1"><p class="MsoNormal">Ja, ik kom.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Groet,</p><p class="MsoNormal">Hanna</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Lähettäjä:</b> Anneke</p></div></div>${LETTER}</div></body></html>`,
    ],
    [
      'Outlook on the web',
      `<div>Ja, ik kom.</div><div><br></div><div>Groet,</div><div>Hanna</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>Van:</b> Anneke<br></div>${LETTER}`,
    ],
    [
      'Yahoo',
      `<div>Ja, ik kom.<br><br>Groet,<br>Hanna</div><div class="yahoo_quoted"><div>Le lundi 4 janvier, Anneke:</div>${LETTER}</div>`,
    ],
    [
      'Thunderbird',
      `<p>Ja, ik kom.</p>Groet,<br>Hanna<div class="moz-cite-prefix">Op 04-01-2027 om 10:00 schreef Anneke:<br></div><blockquote type="cite">${LETTER}</blockquote><pre class="moz-signature">-- \nHanna Bos</pre>`,
    ],
    [
      'Apple Mail',
      `Ja, ik kom.<div><br></div><div>Groet,</div><div>Hanna</div><div><br><blockquote type="cite"><div>${WROTE}</div>${LETTER}</blockquote></div>`,
    ],
  ])('%s', (_, html) => {
    expect(readBody(htmlToText(html)).text).toBe(OWN);
  });

  test('answers between the lines of the quote stay', () => {
    const html = `<blockquote type="cite"><p>Komt u?</p></blockquote><p>Ja</p><blockquote type="cite"><p>Met hoeveel?</p></blockquote><p>Twee</p>`;
    expect(readBody(htmlToText(html))).toEqual({ text: 'Ja\n\nTwee', interleaved: true, forwarded: false });
  });
});

describe('HTML as text', () => {
  test('spaces fall together, entities are read, and cells stand apart', () => {
    expect(htmlToText('<table><tr><td>Fr&eacute;d&#233;rique</td><td>kan\n  niet</td></tr></table>')).toBe(
      'Frédérique kan niet',
    );
  });

  test('what nobody sees is left out', () => {
    const html =
      '<title>x</title><script>alert(1)</script><div style="display:none">voorvertoning</div>Ja<!-- nee --><p hidden>nee</p>';
    expect(htmlToText(html)).toBe('Ja');
  });

  test('a list keeps its items', () => {
    expect(htmlToText('<ul><li>maandag</li><li>dinsdag</li></ul>')).toBe('- maandag\n- dinsdag');
  });

  test('broken HTML is read as far as it goes', () => {
    expect(htmlToText('<div><b>Ja</div> ik kom <a href="')).toBe('Ja\nik kom');
  });
});
