/**
 * What can be wrong with the state of a log that a peer or a witness has signed.
 * @module
 */
import { entry } from './entry.ts';

export const logErrors = {
  'witness-is-party': entry(
    422,
    'never',
    'The witness is one of the two parties.',
    'Bên chứng kiến lại là một trong hai bên.',
    'Ask an agency that neither sent nor received the message to countersign.',
    'Đề nghị một cơ quan không gửi cũng không nhận thông điệp xác nhận.',
  ),
  'witness-other-log': entry(
    422,
    'attention',
    'The witness has countersigned another log.',
    'Bên chứng kiến đã xác nhận một nhật ký khác.',
    'Keep both: one of the two logs is not the one that was shown.',
    'Giữ cả hai: một trong hai nhật ký không phải nhật ký đã được xuất trình.',
  ),
  'log-shorter': entry(
    422,
    'attention',
    'The log has no such size, or what is asked about came later.',
    'Nhật ký không có số mục như vậy, hoặc nội dung được hỏi có sau đó.',
    'Name a size that the log has reached, and that reaches what is asked about.',
    'Nêu một số mục mà nhật ký đã đạt tới và bao gồm nội dung được hỏi.',
  ),
  'log-fork': entry(
    409,
    'attention',
    'What an agency signed about its log contradicts itself.',
    'Các xác nhận đã ký của một cơ quan về nhật ký của mình mâu thuẫn nhau.',
    'Keep the statements, which are the proof, and ask the agency whether its store was restored.',
    'Giữ các xác nhận làm bằng chứng và hỏi cơ quan đó có khôi phục kho lưu trữ hay không.',
  ),
  'checkpoint-stale': entry(
    425,
    'later',
    'The checkpoint is not of this time.',
    'Mốc nhật ký không phải của thời điểm này.',
    'Ask again; look at the clocks of both sides if it stays.',
    'Hỏi lại; nếu vẫn vậy, kiểm tra đồng hồ của cả hai bên.',
  ),
} as const;
