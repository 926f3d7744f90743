/**
 * A case goes to the procuracy; a victim is referred in one call with several recipients, the identity to one alone.
 * @module
 */
import { checkDisclosed, uuidv7 } from '@lienthong/exchange';
import { centre, investigation, procuracy } from '../cast.ts';
import type { Narrator } from '../narrator.ts';
import { accepted, type Canaries, identity, openedCase, referral } from '../records.ts';
import type { Stage } from '../stage.ts';
import type { ReportStory } from './1-report.ts';

export interface ReferralStory {
  /** The message to the support centre. */
  readonly jti: string;
  readonly dig: string;
}

export async function refer(
  stage: Stage,
  narrator: Narrator,
  story: ReportStory,
  canaries: Canaries,
): Promise<ReferralStory> {
  narrator.scene({ en: 'A case is opened, a victim is referred', vi: 'Khởi tố vụ án, chuyển tuyến nạn nhân' });
  const police = stage.process(investigation);
  const now = Date.now();
  const { conversation, reportId } = story;
  const [toProcuracy] = await police.ask('send', {
    to: procuracy.code,
    record: openedCase(now, conversation, reportId),
    purpose: 'procuracy-supervision',
    basis: 'cpc2015-165',
    re: story.jti,
  });
  const state = await police.ask('waitFor', { jti: toProcuracy?.jti ?? '' });
  narrator.fact(state === 'valid', {
    en: 'The case is with the procuracy, in the conversation that the report began.',
    vi: 'Hồ sơ vụ án đã đến Viện kiểm sát, trong cùng hồ sơ trao đổi mà nguồn tin đã mở.',
  });
  const victimId = uuidv7(now);
  const sent = await police.ask('send', {
    to: [{ agency: centre.code }, { agency: procuracy.code, purpose: 'procuracy-supervision', basis: 'cpc2015-165' }],
    record: referral(now, conversation, victimId),
    parts: [{ name: 'identity', content: identity(now, conversation, victimId, canaries) }],
    only: { identity: [centre.code] },
    purpose: 'victim-support',
    basis: 'law53-2024-37-1',
    conditions: ['consent'],
  });
  const atCentre = sent.find(({ to }) => to === centre.code);
  const atProcuracy = sent.find(({ to }) => to === procuracy.code);
  if (!atCentre || !atProcuracy) throw new Error('not sent to both');
  for (const { jti } of sent) await police.ask('waitFor', { jti });
  await showSecrecy(stage, narrator, atCentre.jti);

  const [answer] = await stage.process(centre).ask('send', {
    to: investigation.code,
    record: accepted(Date.now(), conversation, atCentre.jti),
    purpose: 'handling',
    basis: 'law53-2024-27',
    re: atCentre.jti,
  });
  narrator.fact((await stage.process(centre).ask('waitFor', { jti: answer?.jti ?? uuidv7() })) === 'valid', {
    en: 'The centre accepts the referral: handling-status goes back.',
    vi: 'Trung tâm tiếp nhận trường hợp được chuyển tuyến và gửi trạng thái xử lý trở lại.',
  });
  return { jti: atCentre.jti, dig: atCentre.dig };
}

async function showSecrecy(stage: Stage, narrator: Narrator, jti: string): Promise<void> {
  const got = (await stage.process(centre).ask('take')).find((message) => message.jti === jti);
  const seen = (await stage.process(procuracy).ask('take')).find(({ kind }) => kind === 'referral');
  const withheld = seen?.withheld.find(({ name }) => name === 'identity');
  narrator.fact(got?.parts.includes('identity') === true && got.withheld.length === 0, {
    en: 'The support centre got the referral and the identity part.',
    vi: 'Trung tâm hỗ trợ nhận được hồ sơ chuyển tuyến và phần thông tin nhân thân.',
  });
  narrator.fact(seen?.parts.length === 0 && withheld !== undefined, {
    en: 'The procuracy got the same referral: it sees that an identity exists, withheld, with its commitment.',
    vi: 'Viện kiểm sát nhận cùng hồ sơ: biết có phần nhân thân bị giữ lại, kèm giá trị cam kết.',
  });
  const body = await stage.process(investigation).ask('body', { jti });
  narrator.fact((await stage.process(procuracy).ask('tryToOpen', { body, part: 'identity' })) === 'part-unreadable', {
    en: "The procuracy's key fails on the centre's bytes.",
    vi: 'Khóa của Viện kiểm sát không mở được dữ liệu gửi cho Trung tâm.',
  });
  const shown = await stage.process(centre).ask('disclose', { iss: investigation.code, jti, part: 'identity' });
  const disclosed = { salt: Buffer.from(shown.salt, 'base64'), content: Buffer.from(shown.content, 'base64') };
  narrator.fact(matches(disclosed, withheld?.com ?? ''), {
    en: "Disclosed by the centre later, the part matches the procuracy's commitment.",
    vi: 'Khi Trung tâm cung cấp sau này, phần nhân thân khớp với giá trị cam kết mà Viện kiểm sát giữ.',
  });
  const other = { ...disclosed, content: Buffer.concat([disclosed.content, Buffer.from(' ')]) };
  narrator.fact(!matches(other, withheld?.com ?? ''), {
    en: 'One blank more, and it does not.',
    vi: 'Thêm một dấu cách thì không còn khớp.',
  });
}

function matches(disclosed: { salt: Uint8Array; content: Uint8Array }, com: string): boolean {
  try {
    checkDisclosed(disclosed, com);
    return true;
  } catch {
    return false;
  }
}
