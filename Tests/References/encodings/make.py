"""Bytes of Vietnamese names in other encodings, by Python's codecs and by iconv (glibc), for the names of names.txt.

    python make.py   writes windows-1258.csv, tcvn.csv and utf-16le.csv: hexadecimal bytes, the name

Windows-1258 has tones as marks of their own, so names are taken apart first: vowels keep circumflex, breve and horn.
"""
import subprocess, unicodedata

TONES = "\u0300\u0309\u0303\u0301\u0323"


def apart(text):
    out = ""
    for letter in text:
        pieces = unicodedata.normalize("NFD", letter)
        tone = "".join(p for p in pieces if p in TONES)
        out += unicodedata.normalize("NFC", "".join(p for p in pieces if p not in TONES)) + tone
    return out


names = open("names.txt", encoding="utf-8").read().split("\n")[:-1]
with open("windows-1258.csv", "w") as a, open("tcvn.csv", "w") as b, open("utf-16le.csv", "w") as c:
    for name in names:
        print(apart(name).encode("cp1258").hex() + "," + name, file=a)
        tcvn = subprocess.run(["iconv", "-f", "UTF-8", "-t", "TCVN"], input=name.lower().encode(), capture_output=True)
        print(tcvn.stdout.hex() + "," + name.lower(), file=b)
        print(name.encode("utf-16le").hex() + "," + name, file=c)
