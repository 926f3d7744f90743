/**
 * What can be wrong with a log, a proof, or a bundle of evidence.
 * @module
 */
import { entry } from './entry.ts';

export const evidenceErrors = {
  'log-corrupt': entry(
    500,
    'attention',
    'The log on disk lacks a node or gives another root.',
    'Nhật ký trên đĩa thiếu nút hoặc cho gốc khác.',
    'Stop writing; recover from the last good copy.',
    'Dừng ghi; khôi phục từ bản sao tốt gần nhất.',
  ),
  'receipt-missing': entry(
    422,
    'attention',
    'The bundle holds no answer of the recipient.',
    'Gói chứng cứ không có trả lời nào của bên nhận.',
    'Write the evidence again once the recipient has answered.',
    'Ghi lại chứng cứ sau khi bên nhận đã trả lời.',
  ),
  'proof-invalid': entry(
    422,
    'never',
    'The proof does not lead to the root.',
    'Bằng chứng không dẫn tới gốc của nhật ký.',
    'Ask the holder of the log for the proof again.',
    'Yêu cầu bên giữ nhật ký gửi lại bằng chứng.',
  ),
  'evidence-malformed': entry(
    422,
    'never',
    'The bundle does not have the closed form of evidence.',
    'Gói chứng cứ không đúng dạng đóng quy định.',
    'Use the file exactly as it was written.',
    'Dùng tệp đúng như khi được ghi.',
  ),
  'evidence-not-canonical': entry(
    422,
    'never',
    'The bundle is not canonical JSON.',
    'Gói chứng cứ không phải JSON chuẩn tắc.',
    'Use the file exactly as it was written; do not reformat it.',
    'Dùng tệp đúng như khi được ghi; không định dạng lại.',
  ),
  'evidence-other-log': entry(
    422,
    'never',
    'The receipts name another log of their signer than the checkpoint.',
    'Biên nhận nêu nhật ký khác với nhật ký của mốc.',
    'Add the checkpoint of the log that the receipts name.',
    'Bổ sung mốc của nhật ký mà biên nhận nêu.',
  ),
  'evidence-contradiction': entry(
    422,
    'never',
    'Signed statements of one agency contradict each other.',
    'Các xác nhận đã ký của một cơ quan mâu thuẫn nhau.',
    'Keep the bundle: it proves the contradiction.',
    'Giữ gói chứng cứ: nó chứng minh sự mâu thuẫn.',
  ),
  'not-given': entry(
    422,
    'attention',
    'What this check needs was not given.',
    'Chưa cung cấp dữ liệu cần cho bước kiểm tra này.',
    'Give the keys of the recipient, and the contract.',
    'Cung cấp khóa của bên nhận và bộ lược đồ.',
  ),
} as const;
