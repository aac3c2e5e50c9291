* An SPSS file of PSPP 1.6 in Windows-1252: iconv -t windows-1252 pspp.sps > x.sps && pspp --syntax-encoding=windows-1252 x.sps.
SET LOCALE='windows-1252'.
DATA LIST LIST (",") /name (A12) x (F8.2) d (EDATE10) g (F2.0) m (MOYR8) w (DTIME12).
BEGIN DATA
Müller,1.25,31.05.2019,1,MAY 2019,1 02:03:04
Façade,-9,01.02.1999,2,FEB 1999,0 00:00:01
plain,.,29.02.2000,9,FEB 2000,10 00:00:00
END DATA.
VARIABLE LABELS name "Straße" g "Größe".
VALUE LABELS g 1 "groß" 2 "mäßig" 9 "weiß nicht".
MISSING VALUES x (-9) / g (9).
SAVE OUTFILE='pspp.sav' /UNCOMPRESSED.
