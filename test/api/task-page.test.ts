import { describe, expect, test } from 'vitest';
import { tasksPage } from '../../api/pages/tasks/page.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import type { RolesPersonView } from '../../workflows/roles/contract.ts';
import { FIRST } from '../meetings.ts';
import { addresseeOf, aNetwork, BRAM, MONDAY } from '../people.ts';

const EVIL = '"><script>alert(1)</script>';
const pitch: RolesPersonView['tasks'][number] = {
  task: 1,
  role: 'pitch',
  person: { person: BRAM.id, name: BRAM.name, organisation: 'Erasmus MC' },
  by: '2027-02-01',
  status: 'accepted',
  askedAt: MONDAY,
  pitch: {
    title: EVIL,
    speaker: 'Elif',
    slides: { file: 'a', name: `${EVIL}.pdf`, type: 'application/pdf', bytes: 1 },
  },
  answers: [],
  open: true,
};
const page = (change: Partial<RolesPersonView> = {}, more: object = {}) =>
  tasksPage({
    view: {
      to: addresseeOf(BRAM),
      letterhead: letterhead(aNetwork()),
      title: EVIL,
      when: FIRST,
      cancelled: false,
      closed: false,
      tasks: [pitch],
      ...change,
    },
    stop: '/s/x',
    path: '/a/token',
    ...more,
  });

describe('the page of tasks', () => {
  test('shows what others wrote as they wrote it', () => {
    const error = { wrong: { task: 1, filled: { title: EVIL, reason: EVIL }, error: 'title', hadFile: true } };
    for (const html of [page(), page({}, error)]) {
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;');
    }
  });

  test('shows a pitch whose last day is over to be read, and asks for no file', () => {
    const html = page({ tasks: [{ ...pitch, open: false }] });
    expect(html).toContain('Dit kon tot en met maandag 1 februari 2027.');
    expect(html).not.toContain('type="file"');
    expect(html).not.toContain('multipart');
    expect(html).toContain('<dd>Elif</dd>');
  });

  test('says that nothing is asked any more, and why', () => {
    expect(page({ closed: true })).toContain('Deze bijeenkomst is begonnen of voorbij');
    expect(page({ closed: true, cancelled: true })).toContain('Deze bijeenkomst gaat niet door');
    expect(page({ closed: true, tasks: [] })).toContain('U hoeft niets meer te doen');
    expect(page({ closed: true })).not.toContain('<form');
  });
});
