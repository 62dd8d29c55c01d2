/** Endings by which a machine runs a file, or opens a document that runs something. */
const PROGRAMS = new Set(
  (
    'app bat cmd com cpl dll docm dotm exe gadget hta htm html inf iso jar js jse lnk msc msi msp pif pptm ps1 reg scr sct ' +
    'sh svg swf url vb vbe vbs wsf wsh xlam xlsm xll xltm'
  ).split(' '),
);
/** Marks that turn the direction of text make `exe.docx` of what ends in `xcod.exe`. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Whether a file name is one of this kind of document only: `verslag.docx`, not `verslag.docx.exe` nor `verslag.exe.docx`. */
export function isNamedAs(name: string, ending: string): boolean {
  const [, ...endings] = name.trim().toLowerCase().split('.');
  const parts = endings.map((part) => part.trim());
  return parts.at(-1) === ending && !parts.some((part) => PROGRAMS.has(part)) && !TURNING.test(name);
}
