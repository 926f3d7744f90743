"""Writes the text files of this folder, and bytes that are no workbook: python3 texts.py

Everybody in them is invented.
"""
import io
import os
import unicodedata
import zipfile

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
ROWS = [['Số hồ sơ', 'Tư cách', 'Giới tính', 'Ngày xác định', 'Ghi chú'],
        ['VD-1', 'Nạn nhân', 'Nữ', '30/7/2025', 'Ở nhờ nhà người quen'],
        ['VD-2', 'Không phải nạn nhân', 'Nam', '', '']]


def write(name, data):
    with open(os.path.join(OUT, name), 'wb') as file:
        file.write(data)


def lines(rows, mark=',', end='\r\n'):
    return ''.join(mark.join(row) + end for row in rows)


def vietnamese_1258(text):
    """Windows-1258 writes most vowels with their tone after them."""
    out = b''
    for letter in text:
        try:
            out += letter.encode('cp1258')
            continue
        except UnicodeEncodeError:
            pass
        parts = unicodedata.normalize('NFD', letter)
        tones = [mark for mark in parts[1:] if mark in '\u0300\u0301\u0303\u0309\u0323']
        base = unicodedata.normalize('NFC', parts[0] + ''.join(mark for mark in parts[1:] if mark not in tones))
        out += (base + ''.join(tones)).encode('cp1258')
    return out


write('comma-with-mark.csv', ('\ufeff' + lines(ROWS)).encode())
write('comma-without-mark.csv', lines(ROWS, ',', '\n').encode())
write('semicolon.csv', lines(ROWS, ';').encode())
write('semicolon-said.csv', ('\ufeffsep=;\r\n' + lines(ROWS, ';')).encode())
write('bar.csv', lines(ROWS, '|').encode())
write('tabs.tsv', lines(ROWS, '\t').encode())
write('old-line-ends.csv', lines(ROWS, ',', '\r').encode())
write('utf-16-little.csv', b'\xff\xfe' + lines(ROWS, '\t').encode('utf-16-le'))
write('utf-16-big.csv', b'\xfe\xff' + lines(ROWS).encode('utf-16-be'))
write('utf-16-unmarked.csv', lines(ROWS).encode('utf-16-le'))
write('windows-1258.csv', vietnamese_1258(lines(ROWS)))
write('tcvn3.csv', 'Sè hå s¬,T­ c¸ch,Giíi tÝnh\r\nVD-1,N¹n nh©n,N÷\r\n'.encode('latin-1'))
write('vni.csv', 'Soá hoà sô,Tö caùch,Giôùi tính,Ngaøy xaùc ñònh\r\nVD-1,Naïn nhaân,Nöõ,30/7/2025\r\n'.encode('latin-1'))
write('encoding-unknown.csv', 'référence,privé,été\r\n1,\x81,3\r\n'.encode('latin-1'))
write('utf-8-broken.csv', 'Tư cách,Giới tính\r\nNạn nhân,Nữ\r\n'.encode()[:-3] + b'\xff\xfe\r\n')
write('quotes.csv', ('Số hồ sơ,Tư cách,Giới tính,Ghi chú\r\n'
                     'VD-1,Nạn nhân,Nữ,"Hai dòng,\r\nvà ""ngoặc kép"""\r\n"VD-2","Nạn nhân","Nam",""\r\n').encode())
write('quote-unclosed.csv', 'Số hồ sơ,Tư cách,Giới tính,Ghi chú\r\nVD-1,Nạn nhân,Nữ,"chưa khép\r\n'.encode())
write('formulas.csv', 'Số hồ sơ,Tư cách,Giới tính,Ghi chú\r\nVD-1,Nạn nhân,Nữ,\'=1+1\r\nVD-2,Nạn nhân,Nữ,\'-2\r\nVD-3,Nạn nhân,Nữ,=1+1\r\n'.encode())
write('totals-and-notes.csv', (lines(ROWS) + 'Tổng cộng,2,,,\r\n,,,,\r\nNgười lập biểu,,,,\r\n').encode())
write('short-and-long-rows.csv', 'Tư cách,Giới tính,Ghi chú\r\nNạn nhân,Nữ\r\nNạn nhân,Nam,x,y\r\n'.encode())
write('lists-beside.csv', ('Số dòng,Tư cách *,Giới tính *,Địa điểm › Vai trò *,Địa điểm › Địa điểm – Quốc gia (*)\r\n'
                           '1,Nạn nhân,Nữ,Nơi bóc lột,Lào\r\n1,,,Nơi bóc lột,Myanmar\r\n2,Nạn nhân,Nam,,\r\n').encode())

write('text-named-as-workbook.xlsx', lines(ROWS).encode())
write('cut-off.xlsx', b'PK\x03\x04' + b'\x00' * 200)


def archive(files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, 'w', zipfile.ZIP_DEFLATED) as out:
        for name, data in files.items():
            out.writestr(zipfile.ZipInfo(name, (2026, 9, 1, 8, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


write('a-letter.xlsx', archive({'[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>'}))
BOOK = {'[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': b' ' * 20_000_000}
lying = bytearray(archive(BOOK))
# Both headers of the last part say that it becomes a thousand bytes.
for mark, at in ((b'PK\x03\x04', 22), (b'PK\x01\x02', 24)):
    start = lying.rindex(mark)
    lying[start + at:start + at + 4] = (1000).to_bytes(4, 'little')
write('bomb-that-lies.xlsx', bytes(lying))
told = bytearray(archive({**BOOK, 'xl/worksheets/sheet1.xml': b' '}))
start = told.rindex(b'PK\x01\x02')
told[start + 24:start + 28] = (0x7FFFFFFF).to_bytes(4, 'little')
write('bomb-that-tells.xlsx', bytes(told))
