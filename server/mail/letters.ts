import type { Mail } from './outbox';

/** Mail is written in Vietnamese: it is read before anybody has chosen a language. */
const closing = 'Thư này gửi tự động, xin đừng trả lời.\nGiao Ước – quản lý giao ước thi đua';

/** The one-time link by which an invited person chooses a password. */
export function invitationLetter(to: string, name: string, link: string): Mail {
  return {
    to,
    subject: 'Lời mời dùng Giao Ước',
    text:
      `Kính gửi ${name},\n\nQuản trị hệ thống mời đồng chí dùng Giao Ước. ` +
      'Mở đường dẫn dưới đây để chọn mật khẩu; đường dẫn dùng một lần, trong bảy ngày.\n\n' +
      `${link}\n\n${closing}\n`,
  };
}

/** The one-time link for a forgotten password. */
export function resetLetter(to: string, name: string, link: string): Mail {
  return {
    to,
    subject: 'Chọn lại mật khẩu Giao Ước',
    text:
      `Kính gửi ${name},\n\nCó người vừa yêu cầu chọn lại mật khẩu cho địa chỉ này. ` +
      'Nếu là đồng chí, mở đường dẫn dưới đây; đường dẫn dùng một lần, trong một giờ.\n\n' +
      `${link}\n\nNếu không phải đồng chí yêu cầu, xin bỏ qua thư này: mật khẩu vẫn như cũ.\n\n${closing}\n`,
  };
}

/** An agency refused to sign: why, and where to read which one. No name of it: a mail may be read by others. */
export function refusalLetter(
  to: string,
  name: string,
  {
    bloc,
    year,
    annex,
    reason,
    link,
  }: { bloc: string; year: number; annex: number | null; reason: string; link: string },
): Mail {
  const which = annex === null ? '' : `phụ lục số ${annex} `;
  return {
    to,
    subject: `Giao Ước: một cơ quan từ chối ký ${which}giao ước năm ${year}`,
    text:
      `Kính gửi ${name},\n\nMột cơ quan thành viên của ${bloc} từ chối ký ${which}giao ước thi đua năm ${year}, nêu lý do:\n\n` +
      `${reason}\n\nMở đường dẫn dưới đây để xem cơ quan nào; cơ quan vẫn ký được sau đó.\n\n${link}\n\n${closing}\n`,
  };
}

/** One thing that waits, in words, where it belongs, and the link to it. */
export type ListedTask = { readonly text: string; readonly place: string; readonly link: string };

/** What waits for a person, once a day at most. */
export function reminderLetter(to: string, name: string, tasks: readonly ListedTask[], desk: string): Mail {
  const list = tasks.map(({ text, place, link }, i) => `${i + 1}. ${text}\n   ${place}\n   ${link}`).join('\n\n');
  return {
    to,
    subject: `Giao Ước: ${tasks.length} việc đang chờ đồng chí`,
    text:
      `Kính gửi ${name},\n\nTrên Giao Ước hiện có ${tasks.length} việc đang chờ đồng chí:\n\n${list}\n\n` +
      `Bàn làm việc của đồng chí: ${desk}\n\n` +
      'Mỗi ngày hệ thống gửi nhiều nhất một thư nhắc. Việc nào đã làm xong, xin bỏ qua.\n\n' +
      `${closing}\n`,
  };
}
