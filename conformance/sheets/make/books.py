"""Writes the workbooks of this folder that are made with openpyxl: python3 books.py

Everybody in them is invented.
"""
import datetime
import io
import os
import re
import unicodedata
import zipfile

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, '..')
WHEN = datetime.datetime(2026, 9, 1, 8, 0, 0)
HEADS = ['Số hồ sơ', 'Tư cách', 'Giới tính', 'Ngày xác định', 'Ghi chú']
VICTIM = ['VD-1', 'Nạn nhân', 'Nữ', '30/7/2025', 'Ghi chú ví dụ']
OTHER = ['VD-2', 'Không phải nạn nhân', 'Nam', '1/8/2025', None]


def book(rows, title='Danh sách'):
    made = Workbook()
    sheet = made.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return made, sheet


def save(made, name):
    """The same bytes each time: openpyxl puts the present into the archive and into its properties."""
    made.properties.created = WHEN
    saved = io.BytesIO()
    made.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(os.path.join(OUT, name + '.xlsx'), 'w') as out:
        for part in parts.namelist():
            data = re.sub(rb'(<dcterms:modified[^>]*>)[^<]*', rb'\g<1>2026-09-01T08:00:00Z', parts.read(part))
            out.writestr(zipfile.ZipInfo(part, (2026, 9, 1, 8, 0, 0)), data, zipfile.ZIP_DEFLATED)


def simple(name, rows):
    save(book(rows)[0], name)


def headings():
    simple('heads-as-in-the-form', [HEADS, VICTIM, OTHER])
    simple('heads-without-diacritics', [['So ho so', 'Tu cach', 'Gioi tinh', 'Ngay xac dinh', 'Ghi chu'], VICTIM])
    simple('heads-in-capitals', [['SỐ HỒ SƠ', 'TƯ CÁCH', ' GIỚI  TÍNH ', 'NGÀY\nXÁC ĐỊNH', 'GHI CHÚ:'], VICTIM])
    simple('heads-abbreviated', [['STT', 'Số HS', 'Tư cách', 'GT', 'QT', 'Ghi chú'], [1, 'VD-1', 'Nạn nhân', 'Nữ', 'Việt Nam', 'x']])
    simple('heads-in-english', [['Reference', 'Status', 'Sex', 'Identified on', 'Note'], ['VD-1', 'Victim', 'Female', '30 July 2025', 'x']])
    simple('heads-in-both-languages', [['Số hồ sơ', 'Status', 'Giới tính', 'Identified on'], ['VD-1', 'Nạn nhân', 'Female', '2025-07-30']])
    simple('heads-of-old-tables', [['Mã hồ sơ', 'Tư cách', 'Nam/Nữ', 'Dân tộc', 'Nước đến'], ['VD-1', 'Nạn nhân', 'Nữ', 'Kinh', 'Campuchia']])
    simple('heads-with-brackets', [['Số hồ sơ (nếu có)', 'Tư cách *', 'Giới tính (Nam/Nữ)', 'Ghi chú [tự do]'], ['VD-1', 'Nạn nhân', 'Nữ', 'x']])
    simple('heads-as-places', [['reference', 'status', 'sex', 'identification.on', 'document.number', 'document.issuedOn'], ['VD-1', 'victim', 'female', '2025-07-30', '12', '2025-07-31']])
    simple('heads-twice', [['Tư cách', 'Giới tính', 'Giới tính', 'Ghi chú'], ['Nạn nhân', 'Nữ', 'Nam', 'x']])
    simple('heads-ambiguous', [['Tư cách', 'Giới tính', 'Cơ quan', 'Ghi chú'], ['Nạn nhân', 'Nữ', 'lienthong:vd-police-1', 'x']])
    simple('heads-of-two-ages', [['Tư cách', 'Giới tính', 'Tuổi', 'Ghi chú'], ['Nạn nhân', 'Nữ', 17, 'x']])
    simple('heads-unknown', [['Tư cách', 'Giới tính', 'Màu áo', 'Ghi chú', None], ['Nạn nhân', 'Nữ', 'đỏ', 'x', 'y']])
    simple('heads-decomposed', [[unicodedata.normalize('NFD', text) for text in HEADS], [unicodedata.normalize('NFD', text) for text in VICTIM]])
    simple('heads-of-htcds', [['prs_Gender', 'prs_Birthdate', 'prs_Citizenship', 'vic_TraffickingStatus', 'vic_AgeWhenTrafficked'],
                              ['Gender', 'Birthdate', 'Citizenship', 'Trafficking Status', 'Age When Trafficked'],
                              ['Feminine', '30/7/2001', 'VN', 'Actual victim of trafficking', 17]])


def layout():
    made, sheet = book([['ỦY BAN NHÂN DÂN XÃ VÍ DỤ'], ['DANH SÁCH NẠN NHÂN'], [None], HEADS, VICTIM])
    sheet.merge_cells('A2:E2')
    save(made, 'title-above')
    made, sheet = book([['Tư cách', 'Giới tính', 'Văn bản', None, 'Ghi chú'], [None, None, 'Số', 'Ngày ban hành', None],
                        ['Nạn nhân', 'Nữ', '12', '30/7/2025', 'x']])
    for cells in ('A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'):
        sheet.merge_cells(cells)
    save(made, 'two-rows-of-heads-merged')
    simple('two-rows-of-heads-bare', [['Tư cách', 'Giới tính', 'Văn bản', None, 'Ghi chú'], [None, None, 'Số', 'Ngày ban hành', None],
                                      ['Nạn nhân', 'Nữ', '12', '30/7/2025', 'x']])
    made, sheet = book([['Người', None, 'Xác minh, xác định', None, None], ['Tư cách', 'Giới tính', 'Ngày xác định', 'Văn bản', None],
                        [None, None, None, 'Số', 'Ngày ban hành'], ['Nạn nhân', 'Nữ', '30/7/2025', '12', '31/7/2025']])
    for cells in ('A1:B1', 'C1:E1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'):
        sheet.merge_cells(cells)
    save(made, 'three-rows-of-heads')
    simple('numbered-columns', [HEADS, ['(1)', '(2)', '(3)', '(4)', '(5)'], VICTIM])
    simple('numbered-rows', [['STT'] + HEADS, [1] + VICTIM, [2] + OTHER, [3], [4]])
    simple('totals', [['STT'] + HEADS, [1] + VICTIM, [2] + OTHER, [None, 'Tổng cộng: 2 người'], ['Cộng', 2], [None, 'TỔNG SỐ', 2]])
    simple('notes-below', [HEADS, VICTIM, OTHER, [None], ['Ghi chú: số liệu ví dụ.'], [None, None, None, 'Xã Ví Dụ, ngày 1 tháng 9 năm 2025'],
                           ['NGƯỜI LẬP BIỂU', None, None, 'THỦ TRƯỞNG ĐƠN VỊ'], [None, None, None, 'Trần Thị Ví Dụ']])
    simple('empty-rows-between', [HEADS, VICTIM, [None], [None], OTHER])
    made, sheet = book([HEADS, ['I. Phường Ví Dụ 1'], VICTIM, ['II. Phường Ví Dụ 2'], OTHER])
    sheet.merge_cells('A2:E2')
    sheet.merge_cells('A4:E4')
    save(made, 'parts-of-a-table')
    simple('heads-again', [HEADS, VICTIM, HEADS, OTHER])
    made, sheet = book([HEADS, VICTIM, OTHER])
    sheet.row_dimensions[2].hidden = True
    save(made, 'row-hidden')
    made, sheet = book([HEADS, VICTIM])
    sheet.column_dimensions['C'].hidden = True
    save(made, 'column-hidden')
    made, sheet = book([HEADS, VICTIM])
    hidden = made.create_sheet('Cũ')
    hidden.append(HEADS)
    hidden.append(OTHER)
    hidden.sheet_state = 'hidden'
    other = made.create_sheet('Danh bạ')
    other.append(['Việc', 'Hạn'])
    other.append(['Gửi báo cáo', 'thứ sáu'])
    save(made, 'sheets-hidden-and-foreign')
    made, sheet = book([HEADS, VICTIM], 'Tháng 1')
    second = made.create_sheet('Tháng 2')
    second.append(HEADS)
    second.append(OTHER)
    save(made, 'sheet-for-each-month')
    made, sheet = book([HEADS, VICTIM, ['VD-2', 'Nạn nhân', 'Nam', None, None], ['VD-3', 'Nạn nhân', 'Nam', None, None]])
    sheet.merge_cells('D2:D4')
    save(made, 'merged-down')


def dates():
    said = ['30/7/2025', '30-07-25', '30.7.2025', '2025-07-30', 'ngày 30 tháng 7 năm 2025', 'Ngày 30/07/2025', 'July 30, 2025', '20250730']
    simple('dates-as-text', [['Tư cách', 'Giới tính', 'Ngày xác định']] + [['Nạn nhân', 'Nữ', one] for one in said])
    made, sheet = book([['Tư cách', 'Giới tính', 'Ngày xác định'], ['Nạn nhân', 'Nữ', datetime.date(2025, 7, 30)], ['Nạn nhân', 'Nữ', 45868]])
    sheet['C2'].number_format = 'dd/mm/yyyy'
    save(made, 'dates-of-cells')
    made, sheet = book([['Tư cách', 'Giới tính', 'Ngày xác định'], ['Nạn nhân', 'Nữ', None], ['Nạn nhân', 'Nữ', None]])
    made.epoch = datetime.datetime(1904, 1, 1)
    sheet['C2'] = datetime.datetime(2025, 7, 30)
    sheet['C2'].number_format = 'yyyy-mm-dd'
    sheet['C3'] = 44406
    save(made, 'dates-from-1904')
    part = ['7/2025', 'tháng 7 năm 2025', '2025-07', '2025', 2025, 'năm 2025', '30/7/2025']
    heads = ['Tư cách', 'Giới tính', 'Hành vi mua bán, bóc lột – Thời gian – Từ', 'Hành vi mua bán, bóc lột – Hình thức']
    simple('dates-in-part', [heads] + [['Nạn nhân', 'Nữ', one, 'Bóc lột tình dục'] for one in part])
    wrong = ['30/2/2025', '7/30/2025', 'hôm qua', 2025, '7/2025', '32/1/2025']
    simple('dates-wrong', [['Tư cách', 'Giới tính', 'Ngày xác định']] + [['Nạn nhân', 'Nữ', one] for one in wrong])
    heads = ['Loại nguồn tin', 'Thời điểm tiếp nhận', 'Cơ quan tiếp nhận – Cơ quan', 'Nội dung']
    times = ['2025-07-30T08:05:00+07:00', '30/7/2025 08:05', '8h05 ngày 30/7/2025', '30/7/2025', datetime.datetime(2025, 7, 30, 8, 5)]
    simple('times', [heads] + [['Tin báo về tội phạm', one, 'lienthong:vd-police-1', 'x'] for one in times])


def values():
    made, sheet = book([['Tư cách', 'Giới tính', 'Số người đi cùng', 'Ghi chú']])
    for one in ['3', ' 12 ', '1.234', '1,234', '1.234.567', 2.0, 2.5, '2,5', 'ba', '1.23.4']:
        sheet.append(['Nạn nhân', 'Nữ', one, 'x'])
    save(made, 'numbers-whole')
    made = Workbook()
    made.active.title = 'Hỗ trợ'
    made.active.append(['Số dòng', 'Người được hỗ trợ – Mã', 'Người được hỗ trợ – Loại'])
    made.active.append([1, '019f9700-3100-700d-81e1-00000001c25c', 'victim'])
    costs = made.create_sheet('Chi phí')
    costs.append(['Thuộc dòng', 'Số tiền', 'Số tiền – Loại tiền'])
    for one in ['1.234,5', '1,234.5', '1 234 567', '1.234.567', '12.000.000 đ', 1500000, '1.234', '1,234', '0.125', '1,5']:
        costs.append([1, one, 'VND'])
    save(made, 'numbers-with-decimals')
    said = ['Có', 'không', 'x', 'TRUE', True, 1, 'ko', 'N', 'chắc thế']
    simple('yes-and-no', [['Tư cách', 'Giới tính', 'Quốc tịch – Loại', 'Quốc tịch – Thường trú']] + [['Nạn nhân', 'Nữ', 'Không quốc tịch', one] for one in said])
    simple('codes', [HEADS[1:3], ['victim', 'female'], ['nan nhan', 'nu'], ['NẠN NHÂN', 'NỮ'], ['Victim', 'Female'], ['Người đang trong quá trình xác định là nạn nhân', 'Chưa rõ']])
    simple('codes-unknown', [HEADS[:3] + ['Quốc tịch – Quốc gia'], ['VD-1', 'Nạn nhận?', 'Gái', 'Lào'], ['VD-2', 'Nạn nhân', 'Nữ', 'ao'], ['VD-3', 'Nạn nhân', 'Nữ', 'Áo']])
    simple('codes-several', [['Tư cách', 'Giới tính', 'Nhu cầu', 'Nước đến'], ['Nạn nhân', 'Nữ', 'Chỗ ở; Hỗ trợ pháp lý;an toan', 'Lào; KH'],
                             ['Nạn nhân', 'Nữ', 'Chỗ ở\nAn toàn', 'Lào'], ['Nạn nhân', 'Nữ', 'Chỗ ở, An toàn', 'Lào']])
    simple('choice-inferred', [['Tư cách', 'Giới tính', 'Tuổi khi bị mua bán', 'Quốc tịch'], ['Nạn nhân', 'Nữ', 17, 'Việt Nam']])
    heads = ['Tư cách', 'Giới tính', 'Tuổi khi bị mua bán – Loại', 'Tuổi khi bị mua bán – Số tuổi', 'Tuổi khi bị mua bán – Nhóm tuổi']
    simple('choice-contradicted', [heads, ['Nạn nhân', 'Nữ', 'Biết số tuổi', 17, 'Dưới 18 tuổi'], ['Nạn nhân', 'Nữ', None, 17, 'Dưới 18 tuổi'],
                                   ['Nạn nhân', 'Nữ', 'Chưa rõ', None, None]])
    made, sheet = book([HEADS, ['VD-1', 'Nạn nhân', 'Nữ', None, '=A2&" x"'], ['VD-2', 'Nạn nhân', 'Nữ', None, None]])
    sheet['D3'] = '#REF!'
    sheet['D3'].data_type = 'e'
    save(made, 'formulas-not-calculated')
    made, sheet = book([HEADS])
    for row, note in enumerate(["'=HYPERLINK(\"http://vi.example\")", "'+84 000 000 000", "'@nguoidung", "''=x", "'tis"], 2):
        sheet.append(['VD-%d' % row, 'Nạn nhân', 'Nữ', None, note])
    save(made, 'formulas-defused')
    simple('text-of-numbers', [HEADS, [1203, 'Nạn nhân', 'Nữ', None, 17], [12345678901234567, 'Nạn nhân', 'Nữ', None, 'x']])
    made, sheet = book([['Tư cách', 'Giới tính', 'Số hồ sơ', 'Ghi chú'], ['Nạn nhân', 'Nữ', datetime.date(2025, 3, 12), True]])
    save(made, 'text-turned-into-dates')
    simple('old-font-heads', [['Sè hå s¬', 'T­ c¸ch', 'Giíi tÝnh', 'Ngµy x¸c ®Þnh'], ['VD-1', 'N¹n nh©n', 'N÷', '30/7/2025']])
    simple('old-font-cells', [HEADS, ['VD-1', 'Nạn nhân', 'Nữ', None, 'NguyÔn V¨n VÝ Dô ®· vÒ nhµ'], ['VD-2', 'Nạn nhân', 'Nữ', None, 'Coù ngöôøi thaân ñeán ñoùn']])
    made, sheet = book([HEADS, VICTIM])
    sheet['A1'].comment = Comment('Ghi chú của người lập', 'Ví Dụ')
    sheet['C2'].font = Font(bold=True, color='FF0000')
    save(made, 'comments-and-colours')


def linked():
    made, sheet = book([['Số dòng'] + HEADS[:3], [1, 'VD-1', 'Nạn nhân', 'Nữ'], [2, 'VD-2', 'Nạn nhân', 'Nam']])
    places = made.create_sheet('Địa điểm')
    for row in [['Thuộc dòng', 'Vai trò', 'Địa điểm – Quốc gia', 'Thời gian'], [2, 'Nơi bóc lột', 'Campuchia', '7/2025'],
                [1, 'Nơi bóc lột', 'Lào', 2024], [1, 'Nơi bóc lột', 'Myanmar', None], [9, 'Nơi bóc lột', 'Lào', None], [None, 'Nơi bóc lột', 'Lào', None]]:
        places.append(row)
    save(made, 'linked-sheets')
    made, sheet = book([HEADS[:3], ['VD-1', 'Nạn nhân', 'Nữ']])
    places = made.create_sheet('dia diem')
    for row in [['Vai trò', 'Địa điểm – Quốc gia'], ['Nơi bóc lột', 'Lào']]:
        places.append(row)
    save(made, 'linked-to-the-only-row')
    made, sheet = book([['Số dòng'] + HEADS[:3], [1, 'VD-1', 'Nạn nhân', 'Nữ'], [1, 'VD-2', 'Nạn nhân', 'Nam']])
    places = made.create_sheet('Địa điểm')
    for row in [['Thuộc dòng', 'Vai trò', 'Địa điểm – Quốc gia'], [1, 'Nơi bóc lột', 'Lào']]:
        places.append(row)
    save(made, 'linked-by-a-number-twice')
    simple('lists-beside', [['Số hồ sơ', 'Tư cách', 'Giới tính', 'Địa điểm › Vai trò', 'Địa điểm › Địa điểm – Quốc gia'],
                            ['VD-1', 'Nạn nhân', 'Nữ', 'Nơi bóc lột', 'Lào'], [None, None, None, 'Nơi bóc lột', 'Myanmar'], ['VD-2', 'Nạn nhân', 'Nam', None, None]])


def filled():
    """The form of ours, filled in by another program."""
    made = load_workbook(os.path.join(HERE, 'form-victim.xlsx'))
    sheet = made.worksheets[0]
    at = {str(cell.value).replace(' *', '').replace(' (*)', ''): cell.column for cell in sheet[1]}
    for row, cells in enumerate([{'Số hồ sơ': 'VD-1', 'Tư cách': 'Nạn nhân', 'Giới tính': 'Nữ', 'Nhu cầu': 'Chỗ ở; An toàn', 'Ghi chú': 'x'},
                                 {'Số hồ sơ': 'VD-2', 'Tư cách': 'Nạn nhân', 'Giới tính': 'Nam'}], 2):
        sheet.cell(row, 1, row - 1)
        for head, value in cells.items():
            sheet.cell(row, at[head], value)
    places = made['Địa điểm']
    at = {str(cell.value).replace(' *', '').replace(' (*)', ''): cell.column for cell in places[1]}
    for head, value in {'Thuộc dòng': 1, 'Vai trò': 'Nơi bóc lột', 'Địa điểm – Loại': 'Ở nước ngoài', 'Địa điểm – Quốc gia': 'Lào'}.items():
        places.cell(2, at[head], value)
    sheet.move_range('B1:C3', cols=120)
    save(made, 'form-filled-in-elsewhere')
    made = load_workbook(os.path.join(HERE, 'form-victim.xlsx'))
    made.worksheets[0]['A2'] = 1
    save(made, 'form-left-empty')


def nothing():
    simple('nothing-in-it', [])
    simple('no-heads', [['a', 'b'], [1, 2]])
    simple('kind-untold', [['Số hồ sơ', 'Ghi chú'], ['VD-1', 'x']])


def far():
    """Cells where nobody looks for them."""
    for name, cell in (('cell-far-below', 'A1048576'), ('cell-far-right', 'XFD1'), ('cell-in-a-far-corner', 'ZZ200000')):
        made, sheet = book([HEADS, VICTIM])
        sheet[cell] = '?'
        save(made, name)
    made, sheet = book([HEADS, VICTIM])
    sheet['XFD1048576'].font = Font(bold=True)
    save(made, 'format-far-away')


for make in (far, headings, layout, dates, values, linked, filled, nothing):
    make()
