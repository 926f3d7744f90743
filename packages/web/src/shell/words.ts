/**
 * Words of the frame around all tasks.
 * @module
 */
import type { Table } from './lang.ts';

export const shellWords = {
  name: { vi: 'Liên thông', en: 'Lienthong' },
  promise: {
    vi: 'Dữ liệu không rời khỏi máy tính này.',
    en: 'No data leaves this computer.',
  },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  tasks: { vi: 'Công việc', en: 'Tasks' },
  check: { vi: 'Kiểm tra tệp', en: 'Check a file' },
  fill: { vi: 'Lập bản ghi', en: 'Fill in a record' },
  return: { vi: 'Báo cáo số liệu', en: 'Statistical return' },
  compare: { vi: 'So sánh lược đồ', en: 'Compare schemas' },
  evidence: { vi: 'Xem chứng cứ', en: 'View evidence' },
  memory: {
    vi: 'Những gì đang nhập chỉ nằm trong bộ nhớ của trang: đóng trang là mất. Trang không lưu gì vào trình duyệt ngoài chính các tệp của trang. Muốn giữ lại thì bấm lưu để tải về máy.',
    en: 'What you enter is held in the page’s memory alone and is gone when the page is closed. The page stores nothing in the browser but its own files. To keep your work, save it to a file.',
  },
  offlineReady: { vi: 'Đã sẵn sàng dùng khi không có mạng.', en: 'Ready to be used without network.' },
  offlineWaiting: { vi: 'Đang chuẩn bị để dùng khi không có mạng…', en: 'Preparing for use without network…' },
  offlineNever: {
    vi: 'Trình duyệt hoặc địa chỉ này không cho phép dùng khi không có mạng; cần địa chỉ https.',
    en: 'This browser or address does not allow use without network; an https address is needed.',
  },
  notSecure: {
    vi: 'Việc này cần mở trang qua địa chỉ https: ở địa chỉ http, trình duyệt không cho tính giá trị băm và chữ ký.',
    en: 'This needs the page at an https address: over http browsers do not let it compute digests and signatures.',
  },
} as const satisfies Table;
