import type { Language } from '../../workflows/kit/letter.ts';
import { type Html, html } from '../html.ts';
import { PAGE_TEXTS } from './texts.ts';

/** A whole page for members: no script, one style sheet, the name of the network on top. */
export function framed(
  language: Language,
  { title, network, main }: { title: string; network?: string | undefined; main: Html },
): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}${network && ` · ${network}`}</title>
<link rel="stylesheet" href="/page.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">${PAGE_TEXTS[language].skip}</a>
<header><p class="network">${network ?? 'Kartrekker'}</p></header>
<main id="main">
${main}
</main>
</body>
</html>
`.html;
}
