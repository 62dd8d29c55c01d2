/** What a file's name can end in before its real end when somebody means to mislead: programs, scripts, archives, documents. */
export const KNOWN_ENDINGS = new Set(
  `exe com bat cmd scr pif msi msix dll sys lnk jar js jse mjs vbs vbe wsf wsh hta ps1 psm1 sh bash py pl rb php asp aspx jsp app
  apk dmg pkg deb rpm iso img vhd zip rar 7z gz tgz tar bz2 xz cab html htm xhtml shtml mht svg xml swf reg inf cpl chm url
  gadget msc msp sct scf vb xll xlam xltm
  pdf ppt pptx pptm pps ppsx ppsm pot potx potm odp otp doc docx docm dot dotm xls xlsx xlsm xlsb odt ods rtf txt csv eml msg`
    .split(/\s+/)
    .filter(Boolean),
);

/** Marks that turn the direction of text make `exe.docx` of what ends in `xcod.exe`. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Whether a file name is one of this kind of document only: `verslag.docx`, not `verslag.docx.exe` nor `verslag.exe.docx`. */
export function isNamedAs(name: string, ending: string): boolean {
  const [, ...endings] = name.trim().toLowerCase().split('.');
  const parts = endings.map((part) => part.trim());
  return parts.pop() === ending && !parts.some((part) => KNOWN_ENDINGS.has(part)) && !TURNING.test(name);
}
