/**
 * Faults of the directory, the keys and the clock.
 * @module
 */
import { fail, warn } from './fault.ts';

export const identityFaults = {
  'directory-expiring': warn(
    'The directory is in force for less than a month more.',
    'Danh bạ chỉ còn hiệu lực chưa đến một tháng.',
    'Ask the standing agency for the next one.',
    'Đề nghị cơ quan thường trực ban hành bản tiếp theo.',
  ),
  'directory-unconfirmed': warn(
    'The directory was not confirmed for a day. When the days of grace are over nothing new goes out or comes in.',
    'Danh bạ chưa được xác nhận trong một ngày. Hết thời gian gia hạn sẽ không gửi, nhận được gì mới.',
    'Look whether the standing agency or a peer can be reached; a freshness.jws may be brought by hand.',
    'Kiểm tra đường truyền tới cơ quan thường trực hoặc cơ quan khác; có thể chép tay tệp freshness.jws.',
  ),
  'freshness-missing': fail(
    'There is no confirmation of the directory: nothing goes out or comes in.',
    'Không có xác nhận danh bạ: không gửi, nhận được gì.',
    'Get freshness.jws from the standing agency or a peer.',
    'Lấy freshness.jws từ cơ quan thường trực hoặc cơ quan khác.',
  ),
  'not-in-directory': fail(
    'This agency is not in the directory.',
    'Cơ quan này không có trong danh bạ.',
    'Check the code in agency.json; ask the standing agency for enrolment.',
    'Kiểm tra mã trong agency.json; đề nghị cơ quan thường trực đưa vào danh bạ.',
  ),
  'no-role': fail(
    'This agency has no role in the directory today: nobody may send to it or receive from it.',
    'Hôm nay cơ quan này không có vai trò nào trong danh bạ: không ai được gửi tới hay nhận từ cơ quan.',
    'Ask the standing agency for the role in the next directory.',
    'Đề nghị cơ quan thường trực bổ sung vai trò trong danh bạ tiếp theo.',
  ),
  'directory-behind': warn(
    'Another agency has a newer directory than this one.',
    'Cơ quan khác có danh bạ mới hơn.',
    'It is fetched by itself every hour while the agency is served; see in its journal why it was not.',
    'Khi cơ quan đang hoạt động, bản mới được tự lấy mỗi giờ; xem nhật ký vận hành để biết vì sao chưa lấy được.',
  ),
  'source-silent': warn(
    'A place that is asked for a newer directory gives none.',
    'Nơi được cấu hình để lấy danh bạ mới không trả lời danh bạ.',
    'Check the address under `sources` in agency.json, and the way to it; peers are asked instead.',
    'Kiểm tra địa chỉ trong `sources` của agency.json và đường truyền; các cơ quan khác được hỏi thay.',
  ),
  'peer-behind': warn(
    'Another agency has an older directory than this one.',
    'Cơ quan khác có danh bạ cũ hơn.',
    'It may not know new agencies and keys yet. If it stays so, tell that agency.',
    'Cơ quan đó có thể chưa biết các cơ quan và khóa mới. Nếu kéo dài, hãy báo cho họ.',
  ),
  'sharing-differs': warn(
    'The sharing table of this program is not the one that the directory names.',
    'Bảng chia sẻ của chương trình không phải bảng mà danh bạ nêu.',
    'Install the version that the standing agency has announced, or ask for a directory that names the new table.',
    'Cài phiên bản mà cơ quan thường trực thông báo, hoặc đề nghị ban hành danh bạ nêu bảng mới.',
  ),
  'version-not-known': fail(
    'The directory announces that this agency reads a version that this program does not know: it would refuse it.',
    'Danh bạ công bố cơ quan nhận một phiên bản hồ sơ mà chương trình này không biết: hồ sơ sẽ bị từ chối.',
    'Install a newer version of this program.',
    'Cài phiên bản mới hơn của chương trình.',
  ),
  'keys-not-in-directory': fail(
    'The keys of this folder are not those of this agency in the directory.',
    'Khóa của thư mục này không phải khóa của cơ quan trong danh bạ.',
    'Put the right key file there, or have the new keys published by the standing agency.',
    'Đặt đúng tệp khóa, hoặc đề nghị cơ quan thường trực công bố khóa mới.',
  ),
  'key-not-yet': fail(
    'The signing key of this folder may not be used yet.',
    'Khóa ký của thư mục này chưa đến ngày sử dụng.',
    'Keep the former key in the key file until then, and check the clock.',
    'Giữ khóa cũ trong tệp khóa đến ngày đó và kiểm tra đồng hồ.',
  ),
  'key-over': fail(
    'The time of the signing key is over.',
    'Khóa ký đã hết thời gian sử dụng.',
    'Make a new key (`lienthong keys add`), have it published, and check the clock.',
    'Tạo khóa mới (`lienthong keys add`), đề nghị công bố và kiểm tra đồng hồ.',
  ),
  'own-key-revoked': fail(
    'The key of this folder has been revoked.',
    'Khóa của thư mục này đã bị thu hồi.',
    'Make new keys, have them published, and find out why the old ones were revoked.',
    'Tạo khóa mới, đề nghị công bố và tìm hiểu vì sao khóa cũ bị thu hồi.',
  ),
  'no-key-in-use': fail(
    'The directory has no key of this agency in use.',
    'Danh bạ không có khóa nào của cơ quan đang được sử dụng.',
    'Ask the standing agency for a directory with the keys of this agency.',
    'Đề nghị cơ quan thường trực ban hành danh bạ có khóa của cơ quan.',
  ),
  'decryption-key-missing': fail(
    'A key that others encrypt to is not in the key file: what they send cannot be opened.',
    'Tệp khóa thiếu một khóa mà nơi khác dùng để mã hóa: không mở được những gì họ gửi.',
    'Put the key back into keys.jwe from where it is kept.',
    'Đưa khóa trở lại keys.jwe từ nơi lưu giữ.',
  ),
  'key-expiring': warn(
    'A key is in use for less than a month more, and has no successor.',
    'Một khóa chỉ còn dùng được chưa đến một tháng và chưa có khóa kế tiếp.',
    'Make the next key (`lienthong keys add`) and have it published now.',
    'Tạo khóa tiếp theo (`lienthong keys add`) và đề nghị công bố ngay.',
  ),
  'clock-went-back': warn(
    'The store holds times later than now: the clock was ahead, or was put back.',
    'Kho có thời điểm muộn hơn hiện tại: đồng hồ từng chạy nhanh hoặc vừa bị lùi.',
    'Check the clock and its synchronisation (NTP) before anything else is sent.',
    'Kiểm tra đồng hồ và việc đồng bộ giờ (NTP) trước khi gửi tiếp.',
  ),
  'peer-clock-off': warn(
    'The clock of another agency differs from ours and from the others’.',
    'Đồng hồ của cơ quan khác lệch với máy này và các cơ quan còn lại.',
    'Tell that agency: its messages may be refused.',
    'Báo cho cơ quan đó: thông điệp của họ có thể bị từ chối.',
  ),
} as const;
