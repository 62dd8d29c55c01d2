/** What an element of an HTML mail is: a quote until it ends, a quote until the mail ends, or nothing to read. */
export type ElementRole = 'quote' | 'rest' | 'hidden' | undefined;

type Attributes = Readonly<Record<string, string>>;

const UNREAD = new Set('head title style script noscript template svg math object iframe select textarea'.split(' '));

/** Classes and ids of quotes: Gmail, Thunderbird, Yahoo, Proton, Zoho, Outlook for Mac and mobile, in this order. */
const QUOTES = [
  ...['gmail_attr', 'moz-cite-prefix', 'moz-forward-container', 'yahoo_quoted', 'protonmail_quote', 'zmail_extra'],
  ...['OLK_SRC_BODY_SECTION', 'ms-outlook-mobile-reference-message', 'mail-editor-reference-message-container'],
];
/** Outlook on the web writes the header lines of the mail it answers in this, and that mail below it. */
const RESTS = ['divRplyFwdMsg', 'appendonsend'];
const SIGNATURES = ['gmail_signature', 'moz-signature', 'protonmail_signature_block', 'ymail_android_signature'];

const HIDDEN_STYLE = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i;
/** The line that Outlook draws above the header lines of the mail it answers. */
const OUTLOOK_LINE = /border-top\s*:\s*solid\s+#(?:b5c4df|e1e1e1)\s+1(?:\.0)?pt/i;

/** What an element is, by its name, class, id and style. */
export function roleOfElement(name: string, attributes: Attributes): ElementRole {
  const { style = '', hidden } = attributes;
  const marks = marksOf(attributes);
  const has = (names: readonly string[]) => names.some((mark) => marks.has(mark));
  if (UNREAD.has(name) || hidden !== undefined || HIDDEN_STYLE.test(style) || has(SIGNATURES)) return 'hidden';
  if (has(RESTS) || (name === 'div' && OUTLOOK_LINE.test(style))) return 'rest';
  return name === 'blockquote' || has(QUOTES) ? 'quote' : undefined;
}

/** Classes and id; mail that was passed on by Outlook has "x_" before them. */
function marksOf({ class: classes = '', id = '' }: Attributes): Set<string> {
  return new Set(
    `${classes} ${id}`
      .slice(0, 1000)
      .split(/\s+/)
      .map((mark) => mark.replace(/^(?:x_)+/, '')),
  );
}
