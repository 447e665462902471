<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>gatescope</name>
    <message>
      <source>

Answer: **%1**</source>
      <translation>

Antwort: **%1**</translation>
    </message>
    <message>
      <source>
%1 %2</source>
      <translation>
%1 %2</translation>
    </message>
    <message>
      <source>
Prerequisites: %1.</source>
      <translation>
Voraussetzungen: %1.</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2</source>
      <translation>
Quartile %1 bis %2</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2, %3 seeds</source>
      <translation>
Quartile %1 bis %2, %3 Seeds</translation>
    </message>
    <message>
      <source>  ·  %1:%2</source>
      <translation>  ·  %1:%2</translation>
    </message>
    <message>
      <source> %1</source>
      <translation> %1</translation>
    </message>
    <message>
      <source> (did you mean %1?)</source>
      <translation> (gemeint: %1?)</translation>
    </message>
    <message>
      <source> (network of seed %1)</source>
      <translation> (Netz des Seeds %1)</translation>
    </message>
    <message>
      <source> (step %1)</source>
      <translation> (Schritt %1)</translation>
    </message>
    <message>
      <source> (the end)</source>
      <translation> (am Ende)</translation>
    </message>
    <message>
      <source> Median and quartiles of %1 networks.</source>
      <translation> Median und Quartile von %1 Netzen.</translation>
    </message>
    <message>
      <source> and %1 test samples</source>
      <translation> und %1 Testbeispielen</translation>
    </message>
    <message>
      <source> dpi</source>
      <translation> dpi</translation>
    </message>
    <message>
      <source> frames/s</source>
      <translation> Bilder/s</translation>
    </message>
    <message>
      <source> from 0</source>
      <translation> ab 0</translation>
    </message>
    <message>
      <source> in %1</source>
      <translation> in %1</translation>
    </message>
    <message>
      <source> of %1</source>
      <translation> von %1</translation>
    </message>
    <message>
      <source> of %1 min</source>
      <translation> von %1 min</translation>
    </message>
    <message>
      <source> of at least %1</source>
      <translation> von mindestens %1</translation>
    </message>
    <message>
      <source> outside 3 σ</source>
      <translation> außerhalb 3 σ</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source> samples</source>
      <translation> Beispiele</translation>
    </message>
    <message>
      <source> within %1</source>
      <translation> auf %1 genau</translation>
    </message>
    <message>
      <source> within %1 %</source>
      <translation> auf %1 % genau</translation>
    </message>
    <message>
      <source> within a factor %1</source>
      <translation> bis auf einen Faktor %1</translation>
    </message>
    <message>
      <source> · condition %1</source>
      <translation> · Kondition %1</translation>
    </message>
    <message>
      <source> · measured &lt;b&gt;%1&lt;/b&gt;</source>
      <translation> · gemessen &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source> · medians of %1 networks</source>
      <translation> · Mediane von %1 Netzen</translation>
    </message>
    <message>
      <source> · test accuracy %1 %</source>
      <translation> · Testgenauigkeit %1 %</translation>
    </message>
    <message>
      <source> · train %1</source>
      <translation> · Training %1</translation>
    </message>
    <message>
      <source>"%1" is not a plot format; choose one of %2.</source>
      <translation>„%1“ ist kein Format für Diagramme; wählbar: %2.</translation>
    </message>
    <message>
      <source>### Answers</source>
      <translation>### Antworten</translation>
    </message>
    <message>
      <source>%1
%2</source>
      <translation>%1
%2</translation>
    </message>
    <message>
      <source>%1
%2
G = %3</source>
      <translation>%1
%2
G = %3</translation>
    </message>
    <message>
      <source>%1
%2 % of eigenvalues ≤ %3</source>
      <translation>%1
%2 % der Eigenwerte ≤ %3</translation>
    </message>
    <message>
      <source>%1
%2 % of the eigenvalues ≤ %3 of their mean</source>
      <translation>%1
%2 % der Eigenwerte ≤ %3 ihres Mittels</translation>
    </message>
    <message>
      <source>%1
%2 = %3: %4</source>
      <translation>%1
%2 = %3: %4</translation>
    </message>
    <message>
      <source>%1
%2, %3 seeds</source>
      <translation>%1
%2, %3 Seeds</translation>
    </message>
    <message>
      <source>%1
layer %2: %3</source>
      <translation>%1
Schicht %2: %3</translation>
    </message>
    <message>
      <source>%1
mean of %2</source>
      <translation>%1
Mittel von %2</translation>
    </message>
    <message>
      <source>%1
mean of √n·v: %2</source>
      <translation>%1
Mittel von √n·v: %2</translation>
    </message>
    <message>
      <source>%1
mode %2: power %3
ρ = %4</source>
      <translation>%1
Mode %2: Leistung %3
ρ = %4</translation>
    </message>
    <message>
      <source>%1
modes 1 to %2: %3 of the power
ρ = %4</source>
      <translation>%1
Moden 1 bis %2: %3 der Leistung
ρ = %4</translation>
    </message>
    <message>
      <source>%1
not yet measured</source>
      <translation>%1
noch nicht gemessen</translation>
    </message>
    <message>
      <source>%1
step %2</source>
      <translation>%1
Schritt %2</translation>
    </message>
    <message>
      <source>%1
step %2: %3</source>
      <translation>%1
Schritt %2: %3</translation>
    </message>
    <message>
      <source>%1
step %2: %3 = %4</source>
      <translation>%1
Schritt %2: %3 = %4</translation>
    </message>
    <message>
      <source>%1
ρ(%2) = %3</source>
      <translation>%1
ρ(%2) = %3</translation>
    </message>
    <message>
      <source>%1
√n·v = %2</source>
      <translation>%1
√n·v = %2</translation>
    </message>
    <message>
      <source>%1 % of the size on paper</source>
      <translation>%1 % der Größe auf Papier</translation>
    </message>
    <message>
      <source>%1 %2 samples instead of the %3 requested</source>
      <translation>%1 %2-Beispiele statt der verlangten %3</translation>
    </message>
    <message>
      <source>%1 %2: %3</source>
      <translation>%1 %2: %3</translation>
    </message>
    <message>
      <source>%1 (%2 points are lost)</source>
      <translation>%1 (%2 Punkte sind verloren)</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (--memory, shared by %2)</source>
      <translation>%1 (--memory, geteilt durch %2)</translation>
    </message>
    <message>
      <source>%1 (half of what is free, shared by %2; --memory sets another limit)</source>
      <translation>%1 (die Hälfte des freien Speichers, geteilt durch %2; --memory setzt eine andere Grenze)</translation>
    </message>
    <message>
      <source>%1 (half of what is free; --memory sets another limit)</source>
      <translation>%1 (die Hälfte des freien Speichers; --memory setzt eine andere Grenze)</translation>
    </message>
    <message>
      <source>%1 (mean of %2)</source>
      <translation>%1 (Mittel von %2)</translation>
    </message>
    <message>
      <source>%1 (median of %2 seeds)</source>
      <translation>%1 (Median von %2 Seeds)</translation>
    </message>
    <message>
      <source>%1 (medians of %2 seeds)</source>
      <translation>%1 (Mediane von %2 Seeds)</translation>
    </message>
    <message>
      <source>%1 (needs ffmpeg)</source>
      <translation>%1 (benötigt ffmpeg)</translation>
    </message>
    <message>
      <source>%1 (process %2)</source>
      <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
      <source>%1 (setting)</source>
      <translation>%1 (Einstellung)</translation>
    </message>
    <message>
      <source>%1 / %2  %3</source>
      <translation>%1 / %2  %3</translation>
    </message>
    <message>
      <source>%1 &lt; 0</source>
      <translation>%1 &lt; 0</translation>
    </message>
    <message>
      <source>%1 = %2</source>
      <translation>%1 = %2</translation>
    </message>
    <message>
      <source>%1 &gt; 0</source>
      <translation>%1 &gt; 0</translation>
    </message>
    <message>
      <source>%1 About %2 minutes.</source>
      <translation>%1 Etwa %2 Minuten.</translation>
    </message>
    <message>
      <source>%1 Choose it again for what it was.</source>
      <translation>%1 Erneut wählen, um den vorigen Stand wiederherzustellen.</translation>
    </message>
    <message>
      <source>%1 Several values, for example %2.</source>
      <translation>%1 Mehrere Werte, zum Beispiel %2.</translation>
    </message>
    <message>
      <source>%1 The choice is kept in session files.</source>
      <translation>%1 Die Auswahl wird in Sitzungsdateien gespeichert.</translation>
    </message>
    <message>
      <source>%1 already holds frames of a recording: choose another folder</source>
      <translation>%1 enthält schon Bilder einer Aufnahme: anderen Ordner wählen</translation>
    </message>
    <message>
      <source>%1 at step %2 with step size %3: the run has diverged. The curves end at the last finite step; try a smaller step size or initial scale.</source>
      <translation>%1 bei Schritt %2 mit Schrittweite %3: Der Lauf ist divergiert. Die Kurven enden beim letzten endlichen Schritt; eine kleinere Schrittweite oder Anfangsskala versuchen.</translation>
    </message>
    <message>
      <source>%1 bytes are not a whole number of records of 3073 bytes: truncated, or not the binary version of CIFAR-10</source>
      <translation>%1 Bytes sind keine ganze Zahl von Datensätzen zu 3073 Bytes: abgeschnitten, oder nicht die binäre Fassung von CIFAR-10</translation>
    </message>
    <message>
      <source>%1 cells, but the first row has %2</source>
      <translation>%1 Zellen, aber die erste Zeile hat %2</translation>
    </message>
    <message>
      <source>%1 changes of live controls</source>
      <translation>%1 Änderungen an Reglern im Lauf</translation>
    </message>
    <message>
      <source>%1 classes: %2</source>
      <translation>%1 Klassen: %2</translation>
    </message>
    <message>
      <source>%1 columns, but %2 has %3</source>
      <translation>%1 Spalten, aber %2 hat %3</translation>
    </message>
    <message>
      <source>%1 columns, no header</source>
      <translation>%1 Spalten, keine Kopfzeile</translation>
    </message>
    <message>
      <source>%1 columns, the first row names them</source>
      <translation>%1 Spalten, benannt in der ersten Zeile</translation>
    </message>
    <message>
      <source>%1 differs</source>
      <translation>%1 weicht ab</translation>
    </message>
    <message>
      <source>%1 does not apply to a study: %2</source>
      <translation>%1 gilt nicht für eine Studie: %2</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has %3 seeds; allowed: seeds: %4 in the step</source>
      <translation>%1 passt nicht zu %2, dessen Lauf %3 Seeds hat; erlaubt: seeds: %4 im Schritt</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has 1 seed; allowed: seeds: %3 in the step</source>
      <translation>%1 passt nicht zu %2, dessen Lauf 1 Seed hat; erlaubt: seeds: %3 im Schritt</translation>
    </message>
    <message>
      <source>%1 does not fit into memory; choose fewer samples</source>
      <translation>%1 passt nicht in den Speicher; weniger Beispiele wählen</translation>
    </message>
    <message>
      <source>%1 excludes %2</source>
      <translation>%1 schließt %2 aus</translation>
    </message>
    <message>
      <source>%1 failed</source>
      <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
      <source>%1 frames</source>
      <translation>%1 Bilder</translation>
    </message>
    <message>
      <source>%1 from</source>
      <translation>%1 von</translation>
    </message>
    <message>
      <source>%1 has %2 distinct integers as targets, which may be classes or numbers; allowed: classes, numbers</source>
      <translation>%1 hat %2 verschiedene ganze Zahlen als Ziele, die Klassen oder Zahlen sein können; erlaubt: classes, numbers</translation>
    </message>
    <message>
      <source>%1 has a decimal point, but other cells of this column have decimal commas</source>
      <translation>%1 hat einen Dezimalpunkt, aber andere Zellen dieser Spalte haben Dezimalkommas</translation>
    </message>
    <message>
      <source>%1 has more than 1,000 distinct integers as targets, too many for classes; allowed: numbers</source>
      <translation>%1 hat mehr als 1.000 verschiedene ganze Zahlen als Ziele, zu viele für Klassen; erlaubt: numbers</translation>
    </message>
    <message>
      <source>%1 has no column %2%3; allowed are %4numbers from 1 to %5</source>
      <translation>%1 hat keine Spalte %2%3; erlaubt sind %4Zahlen von 1 bis %5</translation>
    </message>
    <message>
      <source>%1 has no value here</source>
      <translation>%1 hat hier keinen Wert</translation>
    </message>
    <message>
      <source>%1 has several columns called %2; allowed: the number of one of them, as in #%3</source>
      <translation>%1 hat mehrere Spalten namens %2; erlaubt: die Nummer einer davon, wie in #%3</translation>
    </message>
    <message>
      <source>%1 holds no training samples for these settings; choose other classes or another file</source>
      <translation>%1 enthält mit diesen Einstellungen keine Trainingsbeispiele; andere Klassen oder eine andere Datei wählen</translation>
    </message>
    <message>
      <source>%1 images, but %2 has %3 labels</source>
      <translation>%1 Bilder, aber %2 hat %3 Klassenangaben</translation>
    </message>
    <message>
      <source>%1 in %2</source>
      <translation>%1 in %2</translation>
    </message>
    <message>
      <source>%1 is %2, it was %3</source>
      <translation>%1 ist %2, es war %3</translation>
    </message>
    <message>
      <source>%1 is %2, the saved run has %3; allowed: the same experiment (only stop rules may differ)</source>
      <translation>%1 ist %2, der gespeicherte Lauf hat %3; erlaubt: dasselbe Experiment (nur Stoppregeln dürfen abweichen)</translation>
    </message>
    <message>
      <source>%1 is %2, the session has %3</source>
      <translation>%1 ist %2, die Sitzung hat %3</translation>
    </message>
    <message>
      <source>%1 is a missing value</source>
      <translation>%1 ist ein fehlender Wert</translation>
    </message>
    <message>
      <source>%1 is absent</source>
      <translation>%1 fehlt</translation>
    </message>
    <message>
      <source>%1 is at work in this folder; allowed: another folder, or wait for it</source>
      <translation>%1 arbeitet in diesem Ordner; erlaubt: ein anderer Ordner, oder darauf warten</translation>
    </message>
    <message>
      <source>%1 is neither a number nor a class: other cells of this column are text; allowed: numbers alone, or names alone</source>
      <translation>%1 ist weder Zahl noch Klasse: Andere Zellen dieser Spalte sind Text; erlaubt: nur Zahlen oder nur Namen</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 ist keine endliche Zahl</translation>
    </message>
    <message>
      <source>%1 is not a finite number in single precision</source>
      <translation>%1 ist keine endliche Zahl in einfacher Genauigkeit</translation>
    </message>
    <message>
      <source>%1 is not a number</source>
      <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
      <source>%1 is not a number (decimal point, no thousands separators)</source>
      <translation>%1 ist keine Zahl (Dezimalpunkt, keine Tausendertrennzeichen)</translation>
    </message>
    <message>
      <source>%1 is not a number: other cells of this column have decimal points</source>
      <translation>%1 ist keine Zahl: Andere Zellen dieser Spalte haben Dezimalpunkte</translation>
    </message>
    <message>
      <source>%1 is not allowed; choose %2 to %3</source>
      <translation>%1 ist nicht erlaubt; %2 bis %3 wählen</translation>
    </message>
    <message>
      <source>%1 is not allowed; it must be a finite number%2</source>
      <translation>%1 ist nicht erlaubt; es muss eine endliche Zahl%2 sein</translation>
    </message>
    <message>
      <source>%1 is not an object</source>
      <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
      <source>%1 is required</source>
      <translation>%1 wird benötigt</translation>
    </message>
    <message>
      <source>%1 is the name of column %2 of %3 and the number of another; allowed: #%4 or #%5</source>
      <translation>%1 ist der Name von Spalte %2 von %3 und die Nummer einer anderen; erlaubt: #%4 oder #%5</translation>
    </message>
    <message>
      <source>%1 leaves only one class (%2); keep two or more</source>
      <translation>%1 lässt nur eine Klasse übrig (%2); zwei oder mehr behalten</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>%1 verbleibend</translation>
    </message>
    <message>
      <source>%1 lessons are broken</source>
      <translation>%1 Lektionen sind defekt</translation>
    </message>
    <message>
      <source>%1 loss</source>
      <translation>%1: Verlust</translation>
    </message>
    <message>
      <source>%1 needs a quantity of a run</source>
      <translation>%1 braucht eine Größe eines Laufs</translation>
    </message>
    <message>
      <source>%1 networks</source>
      <translation>%1 Netze</translation>
    </message>
    <message>
      <source>%1 networks are measured</source>
      <translation>%1 Netze werden gemessen</translation>
    </message>
    <message>
      <source>%1 networks train</source>
      <translation>%1 Netze lernen</translation>
    </message>
    <message>
      <source>%1 no longer exists</source>
      <translation>%1 existiert nicht mehr</translation>
    </message>
    <message>
      <source>%1 no longer exists; it was removed from the list of recent files.</source>
      <translation>%1 existiert nicht mehr und wurde aus der Liste der zuletzt geöffneten Dateien entfernt.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 of %2 MB</source>
      <translation>%1 von %2 MB</translation>
    </message>
    <message>
      <source>%1 of %2 MB for earlier runs; when full, short and old ones go first</source>
      <translation>%1 von %2 MB für frühere Läufe; ist der Speicher voll, werden kurze und alte zuerst entfernt</translation>
    </message>
    <message>
      <source>%1 of %2 at %3</source>
      <translation>%1 von %2 bei %3</translation>
    </message>
    <message>
      <source>%1 of %2 checks hold, %3 s</source>
      <translation>%1 von %2 Prüfungen treffen zu, %3 s</translation>
    </message>
    <message>
      <source>%1 of %2 correct</source>
      <translation>%1 von %2 richtig</translation>
    </message>
    <message>
      <source>%1 of %2 networks have diverged: %3; try a smaller step size or initial scale.</source>
      <translation>%1 von %2 Netzen sind divergiert: %3; eine kleinere Schrittweite oder Anfangsskala versuchen.</translation>
    </message>
    <message>
      <source>%1 of %2 networks have finished: %3</source>
      <translation>%1 von %2 Netzen sind fertig: %3</translation>
    </message>
    <message>
      <source>%1 of %2 paths active</source>
      <translation>%1 von %2 Pfaden aktiv</translation>
    </message>
    <message>
      <source>%1 of %2 points</source>
      <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
      <source>%1 of %2 points remain</source>
      <translation>%1 von %2 Punkten bleiben übrig</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples</source>
      <translation>%1 von %2 Messbeispielen</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples, evenly spread</source>
      <translation>%1 von %2 Messbeispielen, gleichmäßig verteilt</translation>
    </message>
    <message>
      <source>%1 of %2 seeds</source>
      <translation>%1 von %2 Seeds</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen</source>
      <translation>%1 von %2 Testbeispielen, gleichmäßig ausgewählt</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen.</source>
      <translation>%1 von %2 Testbeispielen, gleichmäßig ausgewählt.</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen</source>
      <translation>%1 von %2 Trainingsbeispielen, gleichmäßig ausgewählt</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen.</source>
      <translation>%1 von %2 Trainingsbeispielen, gleichmäßig ausgewählt.</translation>
    </message>
    <message>
      <source>%1 of each hidden layer</source>
      <translation>%1 jeder verborgenen Schicht</translation>
    </message>
    <message>
      <source>%1 of layer %2</source>
      <translation>%1 von Schicht %2</translation>
    </message>
    <message>
      <source>%1 or a number from %2</source>
      <translation>%1 oder eine Zahl von %2</translation>
    </message>
    <message>
      <source>%1 places</source>
      <translation>%1 Fundstellen</translation>
    </message>
    <message>
      <source>%1 plot</source>
      <translation>Diagramm %1</translation>
    </message>
    <message>
      <source>%1 points are too many here; allowed: %2. The command line takes more: gatescope-cli sweep.</source>
      <translation>%1 Punkte sind hier zu viele; erlaubt: %2. Auf der Befehlszeile gehen mehr: gatescope-cli sweep.</translation>
    </message>
    <message>
      <source>%1 points. Everything else as in the experiment: %2.</source>
      <translation>%1 Punkte. Alles andere wie im Experiment: %2.</translation>
    </message>
    <message>
      <source>%1 probe samples</source>
      <translation>%1 Messbeispiele</translation>
    </message>
    <message>
      <source>%1 requires %2</source>
      <translation>%1 verlangt %2</translation>
    </message>
    <message>
      <source>%1 rows for training, %2 for testing, drawn by the seed.</source>
      <translation>%1 Zeilen zum Trainieren, %2 zum Testen, per Seed gezogen.</translation>
    </message>
    <message>
      <source>%1 rows that lack a value left out</source>
      <translation>%1 Zeilen, denen ein Wert fehlt, weggelassen</translation>
    </message>
    <message>
      <source>%1 rows, </source>
      <translation>%1 Zeilen, </translation>
    </message>
    <message>
      <source>%1 runs are already pinned: remove one first.</source>
      <translation>%1 Läufe sind bereits angeheftet: zuerst einen entfernen.</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 s in total</source>
      <translation>%1 s insgesamt</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>noch %1 s</translation>
    </message>
    <message>
      <source>%1 samples compared</source>
      <translation>%1 Messwerte verglichen</translation>
    </message>
    <message>
      <source>%1 samples of %2 inputs are more than 16 GiB; choose fewer</source>
      <translation>%1 Beispiele mit %2 Eingaben sind mehr als 16 GiB; weniger wählen</translation>
    </message>
    <message>
      <source>%1 seeds</source>
      <translation>%1 Seeds</translation>
    </message>
    <message>
      <source>%1 slider</source>
      <translation>Schieberegler für %1</translation>
    </message>
    <message>
      <source>%1 steps</source>
      <translation>%1 Schritte</translation>
    </message>
    <message>
      <source>%1 steps/s</source>
      <translation>%1 Schritte/s</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <source>%1 varies the seed in grid.seed; use one or the other</source>
      <translation>%1 variiert den Seed in grid.seed; nur eines von beiden verwenden</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · Gatescope %2 · %3</source>
      <translation>%1 · Gatescope %2 · %3</translation>
    </message>
    <message>
      <source>%1 × %2 mm leave no room for the curves of “%3”: make the figure larger or its letters smaller, or put the legend elsewhere.</source>
      <translation>%1 × %2 mm lassen den Kurven von „%3“ keinen Platz: die Abbildung größer oder ihre Schrift kleiner machen, oder die Legende anderswohin setzen.</translation>
    </message>
    <message>
      <source>%1 × %2 mm on paper</source>
      <translation>%1 × %2 mm auf Papier</translation>
    </message>
    <message>
      <source>%1 × %2 pixels in the PNG</source>
      <translation>%1 × %2 Pixel als PNG</translation>
    </message>
    <message>
      <source>%1 – Manual</source>
      <translation>%1 – Handbuch</translation>
    </message>
    <message>
      <source>%1 – numbers</source>
      <translation>%1 – Zahlen</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, %2
%3</source>
      <translation>%1, %2
%3</translation>
    </message>
    <message>
      <source>%1, %2 of %3 diverged</source>
      <translation>%1, %2 von %3 divergiert</translation>
    </message>
    <message>
      <source>%1, %2 per column</source>
      <translation>%1, %2 pro Spalte</translation>
    </message>
    <message>
      <source>%1, %2 seeds</source>
      <translation>%1, %2 Seeds</translation>
    </message>
    <message>
      <source>%1, class %2</source>
      <translation>%1, Klasse %2</translation>
    </message>
    <message>
      <source>%1, d = %2, w = %3</source>
      <translation>%1, d = %2, w = %3</translation>
    </message>
    <message>
      <source>%1, d = %2, w = %3, %4, %5, %6</source>
      <translation>%1, d = %2, w = %3, %4, %5, %6</translation>
    </message>
    <message>
      <source>%1, from</source>
      <translation>%1, von</translation>
    </message>
    <message>
      <source>%1, in %2</source>
      <translation>%1, in %2</translation>
    </message>
    <message>
      <source>%1, layer %2</source>
      <translation>%1, Schicht %2</translation>
    </message>
    <message>
      <source>%1, mean</source>
      <translation>%1, Mittel</translation>
    </message>
    <message>
      <source>%1, measured</source>
      <translation>%1, gemessen</translation>
    </message>
    <message>
      <source>%1, network %2</source>
      <translation>%1, Netz %2</translation>
    </message>
    <message>
      <source>%1, step size %2</source>
      <translation>%1, Schrittweite %2</translation>
    </message>
    <message>
      <source>%1, to</source>
      <translation>%1, bis</translation>
    </message>
    <message>
      <source>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</source>
      <translation>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</translation>
    </message>
    <message>
      <source>%1. Change that stop rule to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>%1. Zum Fortsetzen diese Abbruchregel ändern; Zurücksetzen (Ctrl+R) beginnt von vorn.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 not in {%3}</source>
      <translation>%1: %2 ist nicht in {%3}</translation>
    </message>
    <message>
      <source>%1: %2 of %3 paths active</source>
      <translation>%1: %2 von %3 Pfaden aktiv</translation>
    </message>
    <message>
      <source>%1: %2 required %3 missing</source>
      <translation>%1: %2 nötig, %3 fehlt</translation>
    </message>
    <message>
      <source>%1: %2 training</source>
      <translation>%1: %2 Training</translation>
    </message>
    <message>
      <source>%1: Value %2 not in range %3 to %4</source>
      <translation>%1: Der Wert %2 liegt nicht zwischen %3 und %4</translation>
    </message>
    <message>
      <source>%1: none of its numbers is of this study</source>
      <translation>%1: Keine der Zahlen ist von dieser Studie</translation>
    </message>
    <message>
      <source>%1: step %2</source>
      <translation>%1: Schritt %2</translation>
    </message>
    <message>
      <source>%1: step %2 of %3</source>
      <translation>%1: Schritt %2 von %3</translation>
    </message>
    <message>
      <source>%1: target %2</source>
      <translation>%1: Ziel %2</translation>
    </message>
    <message>
      <source>%1: the axis begins at %2 and must end above it, not at %3.</source>
      <translation>%1: Die Achse beginnt bei %2 und muss darüber enden, nicht bei %3.</translation>
    </message>
    <message>
      <source>%1: the file does not fit into memory</source>
      <translation>%1: Die Datei passt nicht in den Speicher</translation>
    </message>
    <message>
      <source>%1: “%2” cannot be on a logarithmic axis; it begins above 0.</source>
      <translation>%1: „%2“ passt nicht auf eine logarithmische Achse; sie beginnt über 0.</translation>
    </message>
    <message>
      <source>%1: “%2” is not a number; write it as 0.5, 1000 or 1e-3.</source>
      <translation>%1: „%2“ ist keine Zahl; Schreibweise: 0.5, 1000 oder 1e-3.</translation>
    </message>
    <message>
      <source>%1; (unit): past the layer, on the skip connection</source>
      <translation>%1; (Einheit): an der Schicht vorbei, über die Skip-Verbindung</translation>
    </message>
    <message>
      <source>%1; every input must be a number. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1; jede Eingabe muss eine Zahl sein. data.missing auf skip setzen, um die Zeilen wegzulassen, denen ein Wert fehlt</translation>
    </message>
    <message>
      <source>%1; every target must be known. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1; jedes Ziel muss bekannt sein. data.missing auf skip setzen, um die Zeilen wegzulassen, denen ein Wert fehlt</translation>
    </message>
    <message>
      <source>%1; inputs must be numbers</source>
      <translation>%1; Eingaben müssen Zahlen sein</translation>
    </message>
    <message>
      <source>%1; messages are in English</source>
      <translation>%1; Meldungen sind englisch</translation>
    </message>
    <message>
      <source>%1; room for %2</source>
      <translation>%1; Platz für %2</translation>
    </message>
    <message>
      <source>%1; the other targets are numbers</source>
      <translation>%1; die anderen Ziele sind Zahlen</translation>
    </message>
    <message>
      <source>%1=%2 is not a whole number from 1</source>
      <translation>%1=%2 ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
      <source>%1[*] — %2 — Gatescope</source>
      <translation>%1[*] – %2 – Gatescope</translation>
    </message>
    <message>
      <source>%1→%2</source>
      <translation>%1→%2</translation>
    </message>
    <message>
      <source>&amp;About Gatescope</source>
      <translation>Ü&amp;ber Gatescope</translation>
    </message>
    <message>
      <source>&amp;Axis limits…</source>
      <translation>&amp;Achsengrenzen …</translation>
    </message>
    <message>
      <source>&amp;Back one step</source>
      <translation>Einen Schritt &amp;zurück</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>&amp;Clear list</source>
      <translation>Liste &amp;leeren</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <source>&amp;Close the lesson</source>
      <translation>Lektion s&amp;chließen</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Vergleichen</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Continue from the step shown</source>
      <translation>Ab gezeigtem Schritt &amp;fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Controls</source>
      <translation>&amp;Bedienelemente</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Delete layout</source>
      <translation>Layout &amp;löschen</translation>
    </message>
    <message>
      <source>&amp;Depth explorer…</source>
      <translation>&amp;Tiefen-Explorer …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Examples</source>
      <translation>&amp;Beispiele</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exportieren</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find the data…</source>
      <translation>&amp;Daten suchen …</translation>
    </message>
    <message>
      <source>&amp;Follow system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>&amp;Follow the data</source>
      <translation>Den Daten &amp;folgen</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Schrift</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Free</source>
      <translation>&amp;Frei</translation>
    </message>
    <message>
      <source>&amp;Gallery of plots…</source>
      <translation>&amp;Diagrammgalerie …</translation>
    </message>
    <message>
      <source>&amp;Handout…</source>
      <translation>&amp;Handout …</translation>
    </message>
    <message>
      <source>&amp;Height</source>
      <translation>&amp;Höhe</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Hidden</source>
      <translation>&amp;Ausgeblendet</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>&amp;Ausblenden</translation>
    </message>
    <message>
      <source>&amp;Increase font size</source>
      <translation>Schrift ver&amp;größern</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Behalten</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>&amp;Legende</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>&amp;Lektionen</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>&amp;Lektionen …</translation>
    </message>
    <message>
      <source>&amp;Letters</source>
      <translation>&amp;Buchstaben</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Locked</source>
      <translation>&amp;Gesperrt</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Handbuch</translation>
    </message>
    <message>
      <source>&amp;Maps and network</source>
      <translation>&amp;Karten und Netz</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Mehr</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Neu</translation>
    </message>
    <message>
      <source>&amp;Next step</source>
      <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
      <source>&amp;Numbers as a table…</source>
      <translation>&amp;Zahlen als Tabelle…</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Open a study…</source>
      <translation>Studie ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Open as live run</source>
      <translation>Als Live-Lauf ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Pin this run</source>
      <translation>Diesen Lauf an&amp;heften</translation>
    </message>
    <message>
      <source>&amp;Plot</source>
      <translation>&amp;Diagramm</translation>
    </message>
    <message>
      <source>&amp;Plots</source>
      <translation>&amp;Diagramme</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;Präsentieren</translation>
    </message>
    <message>
      <source>&amp;Published numbers…</source>
      <translation>&amp;Veröffentlichte Zahlen…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Record…</source>
      <translation>&amp;Aufzeichnen …</translation>
    </message>
    <message>
      <source>&amp;Repeat step</source>
      <translation>Schritt &amp;wiederholen</translation>
    </message>
    <message>
      <source>&amp;Reset layout</source>
      <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Lauf</translation>
    </message>
    <message>
      <source>&amp;Save layout…</source>
      <translation>Layout &amp;speichern …</translation>
    </message>
    <message>
      <source>&amp;Save session…</source>
      <translation>Sitzung &amp;speichern …</translation>
    </message>
    <message>
      <source>&amp;Save the sweep…</source>
      <translation>Sweep &amp;speichern …</translation>
    </message>
    <message>
      <source>&amp;Set limits</source>
      <translation>Grenzen &amp;setzen</translation>
    </message>
    <message>
      <source>&amp;Slides…</source>
      <translation>&amp;Folien …</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Starten</translation>
    </message>
    <message>
      <source>&amp;Start…</source>
      <translation>&amp;Starten …</translation>
    </message>
    <message>
      <source>&amp;Style</source>
      <translation>&amp;Stil</translation>
    </message>
    <message>
      <source>&amp;Table of all points…</source>
      <translation>&amp;Tabelle aller Punkte …</translation>
    </message>
    <message>
      <source>&amp;Timeline</source>
      <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
      <source>&amp;Unit</source>
      <translation>&amp;Einheit</translation>
    </message>
    <message>
      <source>&amp;Use this table</source>
      <translation>Diese Tabelle &amp;verwenden</translation>
    </message>
    <message>
      <source>&amp;Variants</source>
      <translation>&amp;Varianten</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;What's this?</source>
      <translation>&amp;Was ist das?</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Breite</translation>
    </message>
    <message>
      <source>&amp;Width and height</source>
      <translation>&amp;Breite und Höhe</translation>
    </message>
    <message>
      <source>&amp;as high as the curves need</source>
      <translation>so hoch wie für die &amp;Kurven nötig</translation>
    </message>
    <message>
      <source>&amp;title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <source>&amp;x axis</source>
      <translation>&amp;x-Achse</translation>
    </message>
    <message>
      <source>&amp;y axis</source>
      <translation>&amp;y-Achse</translation>
    </message>
    <message>
      <source>'%1' appears twice</source>
      <translation>'%1' kommt zweimal vor</translation>
    </message>
    <message>
      <source>'%1' cannot be shown; allowed in show: %2</source>
      <translation>'%1' kann nicht gezeigt werden; erlaubt in show: %2</translation>
    </message>
    <message>
      <source>'%1' does not apply to a run; allowed: layer=1…, step=N</source>
      <translation>'%1' gilt nicht für einen Lauf; erlaubt: layer=1…, step=N</translation>
    </message>
    <message>
      <source>'%1' does not apply to a study; allowed: theory, low, high, key=value</source>
      <translation>'%1' gilt nicht für eine Studie; erlaubt: theory, low, high, key=value</translation>
    </message>
    <message>
      <source>'%1' does not vary in the study</source>
      <translation>'%1' variiert in der Studie nicht</translation>
    </message>
    <message>
      <source>'%1' is no column of published numbers%2; allowed: keys of settings, %3</source>
      <translation>'%1' ist keine Spalte veröffentlichter Zahlen%2; erlaubt: Schlüssel von Einstellungen, %3</translation>
    </message>
    <message>
      <source>'%1' is no measure; allowed: %2</source>
      <translation>'%1' ist keine Messgröße; erlaubt: %2</translation>
    </message>
    <message>
      <source>'%1' is no numeric setting of the grid</source>
      <translation>'%1' ist keine Zahleneinstellung von grid</translation>
    </message>
    <message>
      <source>'%1' is not a choice</source>
      <translation>'%1' steht nicht zur Wahl</translation>
    </message>
    <message>
      <source>'%1' is not a command</source>
      <translation>'%1' ist kein Befehl</translation>
    </message>
    <message>
      <source>'%1' is not a command; did you mean '%2'?</source>
      <translation>'%1' ist kein Befehl; gemeint: '%2'?</translation>
    </message>
    <message>
      <source>'%1' is not a data set%2; allowed are %3</source>
      <translation>'%1' ist kein Datensatz%2; erlaubt sind %3</translation>
    </message>
    <message>
      <source>'%1' is not a run of this step; allowed: %2first, last, highest, lowest</source>
      <translation>'%1' ist kein Lauf dieses Schritts; erlaubt: %2first, last, highest, lowest</translation>
    </message>
    <message>
      <source>'%1' is not allowed in a lesson; allowed: &lt;sub&gt;, &lt;sup&gt;, &lt;b&gt;, &lt;i&gt;, &lt;em&gt;, &lt;strong&gt;, &lt;code&gt;, &lt;u&gt;, &lt;s&gt;, &lt;br&gt;, or &amp;lt; for the sign itself</source>
      <translation>'%1' ist in einer Lektion nicht erlaubt; erlaubt: &lt;sub&gt;, &lt;sup&gt;, &lt;b&gt;, &lt;i&gt;, &lt;em&gt;, &lt;strong&gt;, &lt;code&gt;, &lt;u&gt;, &lt;s&gt;, &lt;br&gt; oder &amp;lt; für das Zeichen selbst</translation>
    </message>
    <message>
      <source>'%1' is not allowed; allowed: %2</source>
      <translation>'%1' ist nicht erlaubt; erlaubt: %2</translation>
    </message>
    <message>
      <source>'%1' is not an integer; allowed: %2</source>
      <translation>'%1' ist keine ganze Zahl; erlaubt: %2</translation>
    </message>
    <message>
      <source>'%1' is not an optimiser</source>
      <translation>'%1' ist kein Optimierer</translation>
    </message>
    <message>
      <source>'%1' is not known%2; allowed in %3: %4</source>
      <translation>'%1' ist nicht bekannt%2; erlaubt in %3: %4</translation>
    </message>
    <message>
      <source>'%1' must hold lines 'key: value'</source>
      <translation>'%1' muss Zeilen 'Schlüssel: Wert' enthalten</translation>
    </message>
    <message>
      <source>'%1' takes a list: [a, b]</source>
      <translation>'%1' nimmt eine Liste: [a, b]</translation>
    </message>
    <message>
      <source>'%1' takes a number</source>
      <translation>'%1' nimmt eine Zahl</translation>
    </message>
    <message>
      <source>'%1' takes one value</source>
      <translation>'%1' nimmt einen Wert</translation>
    </message>
    <message>
      <source>'%1': %2 at character %3%4</source>
      <translation>'%1': %2 bei Zeichen %3%4</translation>
    </message>
    <message>
      <source>'%1': the claim has %2 characters; allowed: at most %3</source>
      <translation>'%1': Die Behauptung hat %2 Zeichen; erlaubt: höchstens %3</translation>
    </message>
    <message>
      <source>'=' needs 'within …': measured numbers are never exact; expected 'within'</source>
      <translation>'=' braucht 'within …': Gemessene Zahlen sind nie genau; erwartet: 'within'</translation>
    </message>
    <message>
      <source>'checks' takes a list, each item beginning with '- '</source>
      <translation>'checks' nimmt eine Liste, jeder Eintrag beginnt mit '- '</translation>
    </message>
    <message>
      <source>'in %1'</source>
      <translation>'in %1'</translation>
    </message>
    <message>
      <source>'in N of M seeds' needs N from 1 to M, and M up to %1,</source>
      <translation>'in N of M seeds' braucht N von 1 bis M und M bis %1,</translation>
    </message>
    <message>
      <source>'within' goes with '='</source>
      <translation>'within' gehört zu '='</translation>
    </message>
    <message>
      <source>(1 of %1)</source>
      <translation>(1 von %1)</translation>
    </message>
    <message>
      <source>**Correct.** %1</source>
      <translation>**Richtig.** %1</translation>
    </message>
    <message>
      <source>**Not quite.** %1</source>
      <translation>**Nicht ganz.** %1</translation>
    </message>
    <message>
      <source>**Predict first.** %1</source>
      <translation>**Zuerst vorhersagen.** %1</translation>
    </message>
    <message>
      <source>+, =   and   −</source>
      <translation>+, =   und   −</translation>
    </message>
    <message>
      <source>, %1 failed</source>
      <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
      <source>, %1 inputs, %2 %3, %4 weights</source>
      <translation>, %1 Eingaben, %2 %3, %4 Gewichte</translation>
    </message>
    <message>
      <source>, %1 left</source>
      <translation>, %1 verbleibend</translation>
    </message>
    <message>
      <source>, %1 networks</source>
      <translation>, %1 Netze</translation>
    </message>
    <message>
      <source>, %1 skipped because writing is slower</source>
      <translation>, %1 übersprungen, weil das Schreiben langsamer ist</translation>
    </message>
    <message>
      <source>, and measures of a study in steps that have one</source>
      <translation>, und Messgrößen einer Studie in Schritten, die eine haben</translation>
    </message>
    <message>
      <source>, before '%1'</source>
      <translation>, vor '%1'</translation>
    </message>
    <message>
      <source>, did you mean %1?</source>
      <translation>, gemeint: %1?</translation>
    </message>
    <message>
      <source>, from step %1: %2</source>
      <translation>, ab Schritt %1: %2</translation>
    </message>
    <message>
      <source>, paused</source>
      <translation>, pausiert</translation>
    </message>
    <message>
      <source>, separated by %1</source>
      <translation>, getrennt durch %1</translation>
    </message>
    <message>
      <source>, stopped</source>
      <translation>, angehalten</translation>
    </message>
    <message>
      <source>--overwrite to replace them</source>
      <translation>--overwrite, um sie zu ersetzen</translation>
    </message>
    <message>
      <source>--resume to continue them, --overwrite to replace them</source>
      <translation>--resume, um sie fortzusetzen, --overwrite, um sie zu ersetzen</translation>
    </message>
    <message>
      <source>--save-every takes seconds from %1 to %2, not '%3'</source>
      <extracomment>0.01</extracomment>
      <translation>--save-every nimmt Sekunden von %1 bis %2, nicht '%3'</translation>
    </message>
    <message>
      <source>--steps takes a number of steps, not '%1'</source>
      <translation>--steps nimmt eine Anzahl von Schritten, nicht '%1'</translation>
    </message>
    <message>
      <source>. Space runs it.</source>
      <translation>. Die Leertaste startet.</translation>
    </message>
    <message>
      <source>0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>00:00 left</source>
      <translation>noch 00:00</translation>
    </message>
    <message>
      <source>1 Forward</source>
      <translation>1 Vorwärts</translation>
    </message>
    <message>
      <source>1 change of live controls</source>
      <translation>1 Änderung an Reglern im Lauf</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 Bild</translation>
    </message>
    <message>
      <source>1 of %1 networks has diverged: %2; try a smaller step size or initial scale.</source>
      <translation>1 von %1 Netzen ist divergiert: %2; eine kleinere Schrittweite oder Anfangsskala versuchen.</translation>
    </message>
    <message>
      <source>1 of %1 networks has finished: %2</source>
      <translation>1 von %1 Netzen ist fertig: %2</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 Fundstelle</translation>
    </message>
    <message>
      <source>1 row that lacks a value left out</source>
      <translation>1 Zeile, der ein Wert fehlt, weggelassen</translation>
    </message>
    <message>
      <source>1 sample compared</source>
      <translation>1 Messwert verglichen</translation>
    </message>
    <message>
      <source>1 step/s</source>
      <translation>1 Schritt/s</translation>
    </message>
    <message>
      <source>1 … 9, 0</source>
      <translation>1 … 9, 0</translation>
    </message>
    <message>
      <source>1/√N</source>
      <translation>1/√N</translation>
    </message>
    <message>
      <source>2 Gates</source>
      <translation>2 Gates</translation>
    </message>
    <message>
      <source>3 Loss</source>
      <translation>3 Verlust</translation>
    </message>
    <message>
      <source>4 Backward</source>
      <translation>4 Rückwärts</translation>
    </message>
    <message>
      <source>5 Update</source>
      <translation>5 Schritt</translation>
    </message>
    <message>
      <source>: %1</source>
      <translation>: %1</translation>
    </message>
    <message>
      <source>; %1 skipped because writing was slower</source>
      <translation>; %1 übersprungen, weil das Schreiben langsamer war</translation>
    </message>
    <message>
      <source>; allowed: 1, and to sweep over the axis seed instead</source>
      <translation>; erlaubt: 1, und stattdessen ein Sweep über die Achse seed</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>; gemeint: %1?</translation>
    </message>
    <message>
      <source>; looked for it in %1 and in %2</source>
      <translation>; gesucht in %1 und in %2</translation>
    </message>
    <message>
      <source>; the first %1 of %2 inputs</source>
      <translation>; die ersten %1 von %2 Eingaben</translation>
    </message>
    <message>
      <source>&lt; 0</source>
      <translation>&lt; 0</translation>
    </message>
    <message>
      <source>&lt;b&gt;Accuracy&lt;/b&gt;, training / test: share of samples classified correctly, step %1.</source>
      <translation>&lt;b&gt;Genauigkeit&lt;/b&gt;, Training / Test: Anteil der richtig klassifizierten Beispiele, Schritt %1.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Condition number&lt;/b&gt; ρ₁/ρₙ of the tangent kernel K: how unevenly the errors can fall; ∞ when K is singular to rounding. Probe set of %1 samples, step %2.</source>
      <translation>&lt;b&gt;Konditionszahl&lt;/b&gt; ρ₁/ρₙ des Tangentenkernels K: wie ungleichmäßig die Fehler fallen können; ∞, wenn K bis auf Rundung singulär ist. Messmenge aus %1 Beispielen, Schritt %2.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Lessons&lt;/b&gt;&lt;br&gt;Deep gated networks in five parts. Each step trains real networks and checks what they show.</source>
      <translation>&lt;b&gt;Lektionen&lt;/b&gt;&lt;br&gt;Tiefe Netze mit Gates in fünf Teilen. Jeder Schritt trainiert echte Netze und prüft, was sie zeigen.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Measuring&lt;/b&gt;: share of the engine's time taken by gate and kernel measurements. “time budget” under Measuring limits it.</source>
      <translation>&lt;b&gt;Messen&lt;/b&gt;: Anteil der Rechenzeit für Gate- und Kernel-Messungen. „Zeitbudget“ unter „Messen“ begrenzt ihn.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Speed&lt;/b&gt;: optimiser steps per second, measurements included.</source>
      <translation>&lt;b&gt;Tempo&lt;/b&gt;: Optimiererschritte pro Sekunde, einschließlich Messungen.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Step&lt;/b&gt;: optimiser steps done, of those that the stop rule “stop after” allows.</source>
      <translation>&lt;b&gt;Schritt&lt;/b&gt;: erledigte Optimiererschritte von denen, die die Abbruchregel „Stopp nach“ zulässt.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt; %1: %2. Held-out samples, step %3.</source>
      <translation>&lt;b&gt;Testverlust&lt;/b&gt; %1: %2. Zurückgehaltene Beispiele, Schritt %3.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt;: not measured. %1</source>
      <translation>&lt;b&gt;Testverlust&lt;/b&gt;: nicht gemessen. %1</translation>
    </message>
    <message>
      <source>&lt;b&gt;Time left&lt;/b&gt; until the last step, at the current speed.</source>
      <translation>&lt;b&gt;Restzeit&lt;/b&gt; bis zum letzten Schritt beim jetzigen Tempo.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training loss&lt;/b&gt; %1: %2. All training samples, step %3.</source>
      <translation>&lt;b&gt;Trainingsverlust&lt;/b&gt; %1: %2. Alle Trainingsbeispiele, Schritt %3.</translation>
    </message>
    <message>
      <source>&lt;br&gt;This check fails. Possible reason: %1.</source>
      <translation>&lt;br&gt;Diese Prüfung schlägt fehl. Möglicher Grund: %1.</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;A live laboratory for deep gated networks&lt;/p&gt;&lt;p&gt;Based on C. Lakshminarayanan and A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;br&gt;Built with Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp and giflib.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;Ein Live-Labor für tiefe Netze mit Gates&lt;/p&gt;&lt;p&gt;Nach C. Lakshminarayanan und A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.&lt;br&gt;Erstellt mit Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp und giflib.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Speed&lt;/b&gt;&lt;/p&gt;&lt;p&gt;From one step per second, to watch every step, to full speed. Takes effect at once.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Tempo&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Von einem Schritt pro Sekunde, um jeden Schritt zu sehen, bis zu vollem Tempo. Wirkt sofort.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Allowed: %1.&lt;br&gt;Default: %2.&lt;br&gt;Key in files and on the command line: &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Erlaubt: %1.&lt;br&gt;Vorgabe: %2.&lt;br&gt;Schlüssel in Dateien und auf der Befehlszeile: &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Each mark is a checkpoint: a step whose weights are kept. Drag to look back: the plots show the gates, kernel and network of that step while training continues. The present is at the right end.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Jede Marke ist ein Prüfpunkt: ein Schritt, dessen Gewichte aufbewahrt sind. Ziehen, um zurückzublicken: Die Diagramme zeigen Gates, Kernel und Netz dieses Schritts, während das Training weiterläuft. Die Gegenwart liegt am rechten Ende.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Has no effect now: %1.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Derzeit ohne Wirkung: %1.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Which network of the ensemble the pictures from inside show: network, gates, kernel map, decision map, digits, function, paths. Curves are medians of all networks. Up and Down go to the next.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Welches Netz des Ensembles die Innenansichten zeigen: Netz, Gates, Kernel-Karte, Entscheidungskarte, Ziffern, Funktion, Pfade. Kurven sind Mediane aller Netze. Auf und Ab wechseln zum nächsten.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A ReLU network learns all ten digits. Watch its gates, and which digits it still gets wrong.</source>
      <translation>Ein ReLU-Netz lernt alle zehn Ziffern. Zu sehen: seine Gates, und welche Ziffern es noch falsch liest.</translation>
    </message>
    <message>
      <source>A boundary that winds: many gates must move before it follows the arms.</source>
      <translation>Eine Grenze, die sich windet: Viele Gates müssen sich bewegen, bis sie den Armen folgt.</translation>
    </message>
    <message>
      <source>A deep narrow network on two digits: its eigenvalues are far apart, and training is slow.</source>
      <translation>Ein tiefes schmales Netz mit zwei Ziffern: Seine Eigenwerte liegen weit auseinander, und es lernt langsam.</translation>
    </message>
    <message>
      <source>A few large plots that an audience can follow.</source>
      <translation>Wenige große Diagramme, denen ein Publikum folgen kann.</translation>
    </message>
    <message>
      <source>A file for gatescope-cli sweep: for other machines and for Slurm.</source>
      <translation>Eine Datei für gatescope-cli sweep: für andere Rechner und für Slurm.</translation>
    </message>
    <message>
      <source>A folder written by gatescope-cli sweep, even while it is still being written.</source>
      <translation>Ein von gatescope-cli sweep geschriebener Ordner, auch während er noch geschrieben wird.</translation>
    </message>
    <message>
      <source>A function needs one input, or inputs on a circle; these data have %1. Try circle, or a CSV file with one column beside the target.</source>
      <translation>Eine Funktion braucht eine einzige Eingabe oder Eingaben auf einem Kreis; diese Daten haben %1. Geeignet: circle oder eine CSV-Datei mit einer Spalte neben dem Ziel.</translation>
    </message>
    <message>
      <source>A function over the circle: slow waves come first, as the kernel's eigenvectors say.</source>
      <translation>Eine Funktion über dem Kreis: Langsame Wellen kommen zuerst, wie es die Eigenvektoren des Kernels sagen.</translation>
    </message>
    <message>
      <source>A hundred images, evenly chosen, with the network's predictions.</source>
      <translation>Hundert Bilder, gleichmäßig ausgewählt, mit den Vorhersagen des Netzes.</translation>
    </message>
    <message>
      <source>A lesson of your own. Those in %1 are listed automatically.</source>
      <translation>Eine eigene Lektion. Die in %1 werden automatisch aufgelistet.</translation>
    </message>
    <message>
      <source>A live laboratory for deep gated networks.</source>
      <translation>Ein lebendes Labor für tiefe Netze mit Gates.</translation>
    </message>
    <message>
      <source>A new run continues from step %1. Space runs it; the previous run stays as a ghost.</source>
      <translation>Ein neuer Lauf setzt ab Schritt %1 fort. Die Leertaste startet ihn; der vorige Lauf bleibt als Schatten.</translation>
    </message>
    <message>
      <source>A pgfplots picture with its data to the clipboard; only plots of curves have one</source>
      <translation>Ein pgfplots-Bild mit seinen Daten in die Zwischenablage; nur bei Kurvendiagrammen</translation>
    </message>
    <message>
      <source>A pinned run stays in the plots, in a colour of its own, and in this list.</source>
      <translation>Ein angehefteter Lauf bleibt in eigener Farbe in den Diagrammen und in dieser Liste.</translation>
    </message>
    <message>
      <source>A published table: MNIST, Adam</source>
      <translation>Eine veröffentlichte Tabelle: MNIST, Adam</translation>
    </message>
    <message>
      <source>A published table: MNIST, SGD</source>
      <translation>Eine veröffentlichte Tabelle: MNIST, SGD</translation>
    </message>
    <message>
      <source>A recording is already running.</source>
      <translation>Es läuft bereits eine Aufzeichnung.</translation>
    </message>
    <message>
      <source>A report is being prepared already.</source>
      <translation>Es wird bereits ein Bericht vorbereitet.</translation>
    </message>
    <message>
      <source>A row with an empty cell, NA, N/A, ?, null, nan or - is refused with its line, or left out.</source>
      <translation>Eine Zeile mit leerer Zelle, NA, N/A, ?, null, nan oder - wird mit Zeilenangabe abgelehnt oder ausgelassen.</translation>
    </message>
    <message>
      <source>A run of %1 steps or more stays here until it is deleted. When the memory is full, runs of fewer than %2 steps go first, then the others, the oldest first; those that are pinned or in the plots stay.</source>
      <translation>Ein Lauf mit %1 oder mehr Schritten bleibt hier, bis er gelöscht wird. Ist der Speicher voll, werden zuerst Läufe mit weniger als %2 Schritten entfernt, dann die übrigen, die ältesten zuerst; angeheftete und in den Diagrammen gezeigte bleiben.</translation>
    </message>
    <message>
      <source>A second window: notes, clock, next step, live results.</source>
      <translation>Ein zweites Fenster: Notizen, Uhr, nächster Schritt, Live-Ergebnisse.</translation>
    </message>
    <message>
      <source>A stop rule was met. Raise “stop after” to continue, or Reset to start over.</source>
      <translation>Eine Abbruchregel ist erfüllt. Zum Fortsetzen „Stopp nach“ erhöhen oder mit „Zurücksetzen“ von vorn beginnen.</translation>
    </message>
    <message>
      <source>A strip of runs to begin with: a click starts one with the plots that suit it.</source>
      <translation>Eine Leiste mit Läufen für den Anfang: Ein Klick startet einen mit den passenden Diagrammen.</translation>
    </message>
    <message>
      <source>A study from a file</source>
      <translation>Eine Studie aus einer Datei</translation>
    </message>
    <message>
      <source>A subcommand</source>
      <translation>Ein Unterbefehl</translation>
    </message>
    <message>
      <source>A table of numbers with one target column, shuffled by the seed.</source>
      <translation>Eine Zahlentabelle mit einer Zielspalte, per Seed gemischt.</translation>
    </message>
    <message>
      <source>A table of reported numbers as CSV, shown beside what was measured.</source>
      <translation>Eine Tabelle berichteter Zahlen als CSV, neben dem Gemessenen gezeigt.</translation>
    </message>
    <message>
      <source>About Gatescope</source>
      <translation>Über Gatescope</translation>
    </message>
    <message>
      <source>About the lesson</source>
      <translation>Über die Lektion</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Accuracy: share of test samples classified correctly, by kernel regression with K and with H, and by the network. Error: mean ½‖ŷ − κy‖² of these; the network's own where it has the squared loss.</source>
      <translation>Genauigkeit: Anteil der richtig klassifizierten Testbeispiele, durch Kernel-Regression mit K und mit H sowie durch das Netz. Fehler: deren mittleres ½‖ŷ − κy‖²; der des Netzes nur bei quadratischem Verlust.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Adds a bias to every unit. The theory has none; maps of 2-D data need them.</source>
      <translation>Gibt jeder Einheit einen Bias. Die Theorie kennt keinen; Karten von 2D-Daten brauchen ihn.</translation>
    </message>
    <message>
      <source>After K₀, each network is trained: steps to 1 % of the loss, losses, accuracies. Takes longer than the kernel alone.</source>
      <translation>Nach K₀ wird jedes Netz trainiert: Schritte bis 1 % des Verlusts, Verluste, Genauigkeiten. Dauert länger als der Kernel allein.</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Ausrichtung</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All %1 networks have diverged: %2; try a smaller step size or initial scale.</source>
      <translation>Alle %1 Netze sind divergiert: %2; eine kleinere Schrittweite oder Anfangsskala versuchen.</translation>
    </message>
    <message>
      <source>All lessons of the course, and your own.</source>
      <translation>Alle Lektionen des Kurses und die eigenen.</translation>
    </message>
    <message>
      <source>All plots are hidden. View ▸ Reset layout brings them back.</source>
      <translation>Alle Diagramme sind ausgeblendet. „Ansicht ▸ Layout zurücksetzen“ holt sie zurück.</translation>
    </message>
    <message>
      <source>All plots are hidden: choose one here, or show some with the View menu.</source>
      <translation>Alle Diagramme sind ausgeblendet: hier eines wählen oder welche im Menü „Ansicht“ einblenden.</translation>
    </message>
    <message>
      <source>All plots are hidden: there is nothing to record.</source>
      <translation>Alle Diagramme sind ausgeblendet: Es gibt nichts aufzuzeichnen.</translation>
    </message>
    <message>
      <source>All plots with name and picture, to show or hide.</source>
      <translation>Alle Diagramme mit Name und Bild, zum Ein- und Ausblenden.</translation>
    </message>
    <message>
      <source>All runs of this sitting: what sets them apart, how far they came, and how to go back to them.</source>
      <translation>Alle Läufe seit Programmstart: was sie unterscheidet, wie weit sie kamen und wie man zu ihnen zurückkehrt.</translation>
    </message>
    <message>
      <source>All shortcuts of the window and the plots.</source>
      <translation>Alle Tastenkürzel des Fensters und der Diagramme.</translation>
    </message>
    <message>
      <source>All shown plots</source>
      <translation>Alle gezeigten Diagramme</translation>
    </message>
    <message>
      <source>All supported files (*.gatescope *.json *.md %1);;Sessions (*.gatescope);;Experiments (*.json);;Lessons (*.md);;Data (%1)</source>
      <translation>Alle unterstützten Dateien (*.gatescope *.json *.md %1);;Sitzungen (*.gatescope);;Experimente (*.json);;Lektionen (*.md);;Daten (%1)</translation>
    </message>
    <message>
      <source>Also shows test samples, as hollow marks.</source>
      <translation>Zeigt auch Testbeispiele, als hohle Marken.</translation>
    </message>
    <message>
      <source>Angle: median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree. Planes found: share of the tree's planes with a gate within %1°.</source>
      <translation>Winkel: Median über die Gates einer Schicht des Winkels zwischen der Ebene, an der ein Gate schaltet, und der nächsten Ebene des Baums. Gefundene Ebenen: Anteil der Ebenen des Baums mit einem Gate innerhalb von %1°.</translation>
    </message>
    <message>
      <source>Applies the settings of the next step and plays it.</source>
      <translation>Wendet die Einstellungen des nächsten Schritts an und spielt ihn ab.</translation>
    </message>
    <message>
      <source>Arrow keys move, plus and minus zoom, Home or F follow the data again.</source>
      <translation>Pfeiltasten verschieben, Plus und Minus zoomen, mit Pos1 oder F folgen die Achsen wieder den Daten.</translation>
    </message>
    <message>
      <source>As its sweep.json says.</source>
      <translation>Wie in der zugehörigen sweep.json angegeben.</translation>
    </message>
    <message>
      <source>As on screen</source>
      <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
      <source>At least one number is needed; allowed: %1</source>
      <translation>Mindestens eine Zahl ist nötig; erlaubt: %1</translation>
    </message>
    <message>
      <source>At the end of the run, [0, 1].</source>
      <translation>Am Ende des Laufs, [0, 1].</translation>
    </message>
    <message>
      <source>At the end of the run; inf when it diverged.</source>
      <translation>Am Ende des Laufs; inf, wenn er divergiert ist.</translation>
    </message>
    <message>
      <source>Autosave failed, the run continues: %1. Save it elsewhere with Ctrl+S.</source>
      <translation>Automatisches Speichern fehlgeschlagen, der Lauf geht weiter: %1. Mit Ctrl+S anderswo speichern.</translation>
    </message>
    <message>
      <source>Autosave took too long.</source>
      <translation>Das automatische Speichern hat zu lange gedauert.</translation>
    </message>
    <message>
      <source>Autosave works again.</source>
      <translation>Das automatische Speichern funktioniert wieder.</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Achsen</translation>
    </message>
    <message>
      <source>Axes and smoothing</source>
      <translation>Achsen und Glättung</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Back one step</source>
      <translation>Einen Schritt zurück</translation>
    </message>
    <message>
      <source>Back to t=0 with the same settings, seed and initial weights. The curves so far stay as a ghost.</source>
      <translation>Zurück zu t=0 mit denselben Einstellungen, Seed und Anfangsgewichten. Die bisherigen Kurven bleiben als Schatten.</translation>
    </message>
    <message>
      <source>Back to the controls.</source>
      <translation>Zurück zu den Bedienelementen.</translation>
    </message>
    <message>
      <source>Back to the controls: your run, its settings, pins and undo come back.</source>
      <translation>Zurück zu den Bedienelementen: Lauf, Einstellungen, angeheftete Läufe und Rückgängig-Verlauf kommen wieder.</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>Zurück zur Gegenwart</translation>
    </message>
    <message>
      <source>Back to the present.</source>
      <translation>Zurück zur Gegenwart.</translation>
    </message>
    <message>
      <source>Beyond a point depth hurts</source>
      <translation>Ab einem Punkt schadet Tiefe</translation>
    </message>
    <message>
      <source>Blank the screen</source>
      <translation>Bildschirm schwärzen</translation>
    </message>
    <message>
      <source>CIFAR-10</source>
      <translation>CIFAR-10</translation>
    </message>
    <message>
      <source>CSV data…</source>
      <translation>CSV-Daten …</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <source>CSV: data</source>
      <translation>CSV: Daten</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel this work</source>
      <translation>Diese Arbeit abbrechen</translation>
    </message>
    <message>
      <source>Change exactly one setting. This run starts again beside the new one, both with seed %1.</source>
      <translation>Genau eine Einstellung ändern. Dieser Lauf beginnt neben dem neuen von vorn, beide mit Seed %1.</translation>
    </message>
    <message>
      <source>Change to: %1</source>
      <translation>Ändern zu: %1</translation>
    </message>
    <message>
      <source>Changes while the run went on; above are the settings it started with</source>
      <translation>Änderungen während des Laufs; oben stehen die Einstellungen, mit denen er begann</translation>
    </message>
    <message>
      <source>Checkerboard</source>
      <translation>Schachbrett</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <source>Choices of the figure</source>
      <translation>Auswahl für die Abbildung</translation>
    </message>
    <message>
      <source>Choose %1</source>
      <translation>%1 wählen</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Datei auswählen</translation>
    </message>
    <message>
      <source>Choose a study on the left and press Start.</source>
      <translation>Links eine Studie wählen und „Starten“ drücken.</translation>
    </message>
    <message>
      <source>Choose a value other than the current one.</source>
      <translation>Einen anderen als den jetzigen Wert wählen.</translation>
    </message>
    <message>
      <source>Choose an answer</source>
      <translation>Antwort auswählen</translation>
    </message>
    <message>
      <source>Choose one of them under “Read targets as”.</source>
      <translation>Eine davon unter „Ziele lesen als“ wählen.</translation>
    </message>
    <message>
      <source>Choose one plot to copy it</source>
      <translation>Zum Kopieren ein einzelnes Diagramm wählen</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Kreis</translation>
    </message>
    <message>
      <source>Close the depth explorer first.</source>
      <translation>Zuerst den Tiefen-Explorer schließen.</translation>
    </message>
    <message>
      <source>Close the lesson first.</source>
      <translation>Zuerst die Lektion schließen.</translation>
    </message>
    <message>
      <source>Colour photographs, 32 × 32 pixels; data.path is the folder with the binary batches.</source>
      <translation>Farbfotos, 32 × 32 Pixel; data.path ist der Ordner mit den binären Batches.</translation>
    </message>
    <message>
      <source>Colour&amp;s</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source>Condition number, largest and smallest eigenvalue, effective rank.</source>
      <translation>Konditionszahl, größter und kleinster Eigenwert, effektiver Rang.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Contents of the manual</source>
      <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Continue from here</source>
      <translation>Ab hier fortsetzen</translation>
    </message>
    <message>
      <source>Controls for a cla&amp;ss</source>
      <translation>&amp;Bedienung für einen Kurs</translation>
    </message>
    <message>
      <source>Copied “%1” as a pgfplots picture</source>
      <translation>„%1“ als pgfplots-Bild kopiert</translation>
    </message>
    <message>
      <source>Copied “%1” as image and data</source>
      <translation>„%1“ als Bild und Daten kopiert</translation>
    </message>
    <message>
      <source>Copies the selected cells, or all, with tabs between them: for spreadsheets. Ctrl+C</source>
      <translation>Kopiert die gewählten Zellen, oder alle, mit Tabulatoren dazwischen: für Tabellenprogramme. Ctrl+C</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy &amp;gates from this run</source>
      <translation>&amp;Gates aus diesem Lauf kopieren</translation>
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation>Als CSV kopieren</translation>
    </message>
    <message>
      <source>Copy as LaTe&amp;X</source>
      <translation>Als LaTe&amp;X kopieren</translation>
    </message>
    <message>
      <source>Copy as LaTeX</source>
      <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
      <source>Copy gates</source>
      <translation>Gates kopieren</translation>
    </message>
    <message>
      <source>Could not convert: %1 = %2</source>
      <translation>Lässt sich nicht umwandeln: %1 = %2</translation>
    </message>
    <message>
      <source>Could not create the folder %1</source>
      <translation>Der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
      <source>Could not draw %1 as %2.</source>
      <translation>%1 konnte nicht als %2 gezeichnet werden.</translation>
    </message>
    <message>
      <source>Could not draw a frame as PNG</source>
      <translation>Ein Bild konnte nicht als PNG gezeichnet werden</translation>
    </message>
    <message>
      <source>Could not draw the handout.</source>
      <translation>Das Handout konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
      <source>Could not draw the report.</source>
      <translation>Der Bericht konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
      <source>Could not write %1.</source>
      <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Could not write %1: %2</source>
      <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg ended before the recording (%2)</source>
      <translation>%1 konnte nicht geschrieben werden: ffmpeg endete vor der Aufnahme (%2)</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg says “%2”</source>
      <translation>%1 konnte nicht geschrieben werden: ffmpeg meldet „%2“</translation>
    </message>
    <message>
      <source>Ctrl+1 … 9</source>
      <translation>Ctrl+1 … 9</translation>
    </message>
    <message>
      <source>Curves are in that corner: the legend is in a free one.</source>
      <translation>In dieser Ecke liegen Kurven: Die Legende steht in einer freien.</translation>
    </message>
    <message>
      <source>DLGN</source>
      <translation>DLGN</translation>
    </message>
    <message>
      <source>DLGN, shallow</source>
      <translation>DLGN, flach</translation>
    </message>
    <message>
      <source>DLGN-SF</source>
      <translation>DLGN-SF</translation>
    </message>
    <message>
      <source>Dark text on a light background.</source>
      <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Entscheidungskarte</translation>
    </message>
    <message>
      <source>Decre&amp;ase font size</source>
      <translation>Schrift &amp;verkleinern</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Deleted the layout “%1”.</source>
      <translation>Layout „%1“ gelöscht.</translation>
    </message>
    <message>
      <source>Deleted “%1”.</source>
      <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
      <source>Deletes this preset of your own. Those that come with the program stay.</source>
      <translation>Löscht diese eigene Voreinstellung. Die mitgelieferten bleiben.</translation>
    </message>
    <message>
      <source>Depth 24</source>
      <translation>Tiefe 24</translation>
    </message>
    <message>
      <source>Depth and test accuracy on digits</source>
      <translation>Tiefe und Testgenauigkeit bei Ziffern</translation>
    </message>
    <message>
      <source>Depth explorer</source>
      <translation>Tiefen-Explorer</translation>
    </message>
    <message>
      <source>Depth whitens</source>
      <translation>Tiefe macht weiß</translation>
    </message>
    <message>
      <source>Depth × width</source>
      <translation>Tiefe × Breite</translation>
    </message>
    <message>
      <source>Differences between the runs</source>
      <translation>Unterschiede zwischen den Läufen</translation>
    </message>
    <message>
      <source>Digit wall</source>
      <translation>Ziffernwand</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>Ziffern</translation>
    </message>
    <message>
      <source>Dimension of the generated inputs.</source>
      <translation>Dimension der erzeugten Eingaben.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discard the run %1</source>
      <translation>Lauf %1 verwerfen</translation>
    </message>
    <message>
      <source>Display program version information and exit</source>
      <translation>Die Version des Programms zeigen und enden</translation>
    </message>
    <message>
      <source>Displays help on commandline options.</source>
      <translation>Zeigt Hilfe zu den Optionen der Befehlszeile.</translation>
    </message>
    <message>
      <source>Displays version information.</source>
      <translation>Zeigt die Version.</translation>
    </message>
    <message>
      <source>Distance from t = 0</source>
      <translation>Abstand von t = 0</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>Divergiert</translation>
    </message>
    <message>
      <source>Dots an inch of a PNG. Vectors are sharp at any size.</source>
      <translation>Punkte pro Zoll eines PNG. Vektoren sind in jeder Größe scharf.</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <source>Drag a title</source>
      <translation>Titel ziehen</translation>
    </message>
    <message>
      <source>Drag the title to move the plot; double-click it to enlarge the plot, and again to put it back. The wheel scrolls the plots here, and zooms in the plot itself.</source>
      <translation>Den Titel ziehen verschiebt das Diagramm; ein Doppelklick vergrößert es, ein zweiter setzt es zurück. Das Mausrad rollt hier die Diagramme und zoomt im Diagramm selbst.</translation>
    </message>
    <message>
      <source>Draws the curve of each network of the ensemble, faintly, beside median and quartiles.</source>
      <translation>Zeichnet die Kurve jedes Netzes des Ensembles blass neben Median und Quartilen.</translation>
    </message>
    <message>
      <source>Drops the remaining points. Finished ones are kept, and Continue goes on from them, even after a restart.</source>
      <translation>Verwirft die übrigen Punkte. Fertige bleiben, und Fortsetzen macht mit ihnen weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
      <source>E&amp;nlarge</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>E&amp;xplore</source>
      <translation>E&amp;rkunden</translation>
    </message>
    <message>
      <source>E[K₀] by redraws</source>
      <translation>E[K₀] aus Neuziehungen</translation>
    </message>
    <message>
      <source>Each entry divided by the root of its two diagonal entries: 1 is as close as a sample is to itself. Of a layer: Kₗ above the diagonal, E[Kₗ] below where theory has it.</source>
      <translation>Jeder Eintrag geteilt durch die Wurzel seiner beiden Diagonaleinträge: 1 heißt so nah wie ein Beispiel sich selbst. Für eine Schicht: Kₗ über der Diagonale, darunter E[Kₗ], soweit die Theorie es kennt.</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of the input.</source>
      <translation>Die Gates jeder Schicht sind zufällige Halbräume der Eingabe.</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of what the layer reads, and never train; they move with the values below.</source>
      <translation>Die Gates jeder Schicht sind zufällige Halbräume dessen, was die Schicht liest, und trainieren nie; sie bewegen sich mit den Werten darunter.</translation>
    </message>
    <message>
      <source>Each layer's gates read what the layer reads and train: the gate of today's language models.</source>
      <translation>Die Gates jeder Schicht lesen, was die Schicht liest, und trainieren: das Gate heutiger Sprachmodelle.</translation>
    </message>
    <message>
      <source>Each network</source>
      <translation>Jedes Netz</translation>
    </message>
    <message>
      <source>Each unit's gate is the sign of its own pre-activation: gates and values share one set of weights.</source>
      <translation>Das Gate jeder Einheit ist das Vorzeichen ihrer eigenen Voraktivierung: Gates und Werte teilen sich die Gewichte.</translation>
    </message>
    <message>
      <source>Eigenvalues of a point</source>
      <translation>Eigenwerte eines Punkts</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Enlarge the plot in the spotlight, or put it back</source>
      <translation>Das Diagramm im Licht vergrößern oder zurücksetzen</translation>
    </message>
    <message>
      <source>Enlarge the plot, or put it back</source>
      <translation>Das Diagramm vergrößern oder zurücksetzen</translation>
    </message>
    <message>
      <source>Esc, F5</source>
      <translation>Esc, F5</translation>
    </message>
    <message>
      <source>Every corner has curves: the legend is below the axes.</source>
      <translation>In jeder Ecke liegen Kurven: Die Legende steht unter den Achsen.</translation>
    </message>
    <message>
      <source>Every gate is open: a product of matrices, the baseline that gates must beat.</source>
      <translation>Jedes Gate ist offen: ein Produkt von Matrizen, die Vergleichsbasis, die Gates übertreffen müssen.</translation>
    </message>
    <message>
      <source>Every path of a tiny network: what each adds to the output, and their sum.</source>
      <translation>Jeder Pfad eines winzigen Netzes: was jeder zur Ausgabe beiträgt, und die Summe.</translation>
    </message>
    <message>
      <source>Every plot in every format, and the table, to a folder.</source>
      <translation>Jedes Diagramm in jedem Format und die Tabelle in einen Ordner.</translation>
    </message>
    <message>
      <source>Every plot that is shown, in every format, to a folder.</source>
      <translation>Jedes gezeigte Diagramm in jedem Format in einen Ordner.</translation>
    </message>
    <message>
      <source>Every setting can be changed.</source>
      <translation>Jede Einstellung lässt sich ändern.</translation>
    </message>
    <message>
      <source>Example: %1</source>
      <translation>Beispiel: %1</translation>
    </message>
    <message>
      <source>Examples:</source>
      <translation>Beispiele:</translation>
    </message>
    <message>
      <source>Excludes</source>
      <translation>Schließt aus</translation>
    </message>
    <message>
      <source>Exclusive or</source>
      <translation>Exklusives Oder</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export &amp;all plots…</source>
      <translation>&amp;Alle Diagramme exportieren …</translation>
    </message>
    <message>
      <source>Export plots</source>
      <translation>Diagramme exportieren</translation>
    </message>
    <message>
      <source>Export “%1” as %2</source>
      <translation>„%1“ als %2 exportieren</translation>
    </message>
    <message>
      <source>Export ▾</source>
      <translation>Exportieren ▾</translation>
    </message>
    <message>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>F11</source>
      <translation>F11</translation>
    </message>
    <message>
      <source>F11, double click on a title</source>
      <translation>F11, Doppelklick auf einen Titel</translation>
    </message>
    <message>
      <source>FLNPF</source>
      <translation>FLNPF</translation>
    </message>
    <message>
      <source>FRNPF(DI)</source>
      <translation>FRNPF(DI)</translation>
    </message>
    <message>
      <source>Factor on a soft gate. The authors' notebooks use ε = 0.1 with β = 4.</source>
      <translation>Faktor eines weichen Gates. Die Notebooks der Autoren verwenden ε = 0,1 mit β = 4.</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Fashion-MNIST</source>
      <translation>Fashion-MNIST</translation>
    </message>
    <message>
      <source>Figure %1. %2</source>
      <translation>Abbildung %1. %2</translation>
    </message>
    <message>
      <source>Figure %1. %2: %3</source>
      <translation>Abbildung %1. %2: %3</translation>
    </message>
    <message>
      <source>Figure for print…</source>
      <translation>Abbildung für den Druck …</translation>
    </message>
    <message>
      <source>File or folder to read. Empty: the bundled or installed copy, if there is one.</source>
      <translation>Zu lesende Datei oder Ordner. Leer: die mitgelieferte oder installierte Kopie, falls vorhanden.</translation>
    </message>
    <message>
      <source>Filter by name or description</source>
      <translation>Nach Name oder Beschreibung filtern</translation>
    </message>
    <message>
      <source>Filter by word or key</source>
      <translation>Nach Wort oder Taste filtern</translation>
    </message>
    <message>
      <source>Find the data of this session</source>
      <translation>Daten dieser Sitzung suchen</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Finished: %1</source>
      <translation>Fertig: %1</translation>
    </message>
    <message>
      <source>First look</source>
      <translation>Erster Blick</translation>
    </message>
    <message>
      <source>First rows of the table</source>
      <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
      <source>Fixed learnt</source>
      <translation>Fest, gelernt</translation>
    </message>
    <message>
      <source>Fixed random</source>
      <translation>Fest, zufällig</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, skip strength s = 0, 0.7, 0.9: each layer whitens less, as if gates were open with probability p_s = s² + (1−s²)·p, and its noise hurts less. Deep narrow networks keep their condition number.</source>
      <translation>Feste Zufalls-Gates, gleiche Eingaben, Skip-Stärke s = 0; 0,7; 0,9: Jede Schicht macht weniger weiß, als wären Gates mit Wahrscheinlichkeit p_s = s² + (1−s²)·p offen, und ihr Rauschen schadet weniger. Tiefe schmale Netze behalten ihre Konditionszahl.</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, three widths: the condition number falls with depth as theory says, until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>Feste Zufalls-Gates, gleiche Eingaben, drei Breiten: Die Konditionszahl fällt mit der Tiefe, wie die Theorie sagt, bis das Rauschen der endlichen Breite, eine relative Varianz von etwa c·d/w, überwiegt.</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, wide: off-diagonal/diagonal falls as p^(d−1). Point at a depth to see its eigenvalues.</source>
      <translation>Feste Zufalls-Gates, gleiche Eingaben, breit: Nebendiagonale/Diagonale fällt wie p^(d−1). Auf eine Tiefe zeigen, um ihre Eigenwerte zu sehen.</translation>
    </message>
    <message>
      <source>Folder for plots and table</source>
      <translation>Ordner für Diagramme und Tabelle</translation>
    </message>
    <message>
      <source>Folder for the plots</source>
      <translation>Ordner für die Diagramme</translation>
    </message>
    <message>
      <source>Folder for the slides</source>
      <translation>Ordner für die Folien</translation>
    </message>
    <message>
      <source>Folder of a study (it holds a sweep.json)</source>
      <translation>Ordner einer Studie (er enthält eine sweep.json)</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <source>Follow the data again</source>
      <translation>Wieder den Daten folgen</translation>
    </message>
    <message>
      <source>Forward →</source>
      <translation>Vorwärts →</translation>
    </message>
    <message>
      <source>Fraction of the last step that is carried over.</source>
      <translation>Anteil des letzten Schritts, der übernommen wird.</translation>
    </message>
    <message>
      <source>Frame &amp;every</source>
      <translation>Bild &amp;alle</translation>
    </message>
    <message>
      <source>Full screen for an audience: large plots and text, no controls. → and ← step, Space runs, 1–9 put a spotlight on a plot, B blanks the screen, N opens the notes, Esc leaves.</source>
      <translation>Vollbild für ein Publikum: große Diagramme und Schrift, keine Bedienelemente. → und ← wechseln den Schritt, die Leertaste startet, 1–9 heben ein Diagramm hervor, B schwärzt den Bildschirm, N öffnet die Notizen, Esc beendet.</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Fₗ, gate change since t = 0</source>
      <translation>Fₗ, Gate-Änderung seit t = 0</translation>
    </message>
    <message>
      <source>G = %1, z = %2</source>
      <translation>G = %1, z = %2</translation>
    </message>
    <message>
      <source>G = (1+ε)·σ(βqᶠ), qᶠ linear in x</source>
      <translation>G = (1+ε)·σ(βqᶠ), qᶠ linear in x</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ at t = 0</source>
      <translation>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ bei t = 0</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ trained before</source>
      <translation>G = 1{qᶠ &gt; 0}, Θᶠ vorab trainiert</translation>
    </message>
    <message>
      <source>G ~ Bernoulli(p)</source>
      <translation>G ~ Bernoulli(p)</translation>
    </message>
    <message>
      <source>GIF: plays anywhere</source>
      <translation>GIF: läuft überall</translation>
    </message>
    <message>
      <source>GLU</source>
      <translation>GLU</translation>
    </message>
    <message>
      <source>GLU (Dauphin et al.)</source>
      <translation>GLU (Dauphin et al.)</translation>
    </message>
    <message>
      <source>GaLU</source>
      <translation>GaLU</translation>
    </message>
    <message>
      <source>GaLU (Fiat et al.)</source>
      <translation>GaLU (Fiat et al.)</translation>
    </message>
    <message>
      <source>GaLU against ReLU on the unit sphere: how large K₀ is off its diagonal, and its condition number.</source>
      <translation>GaLU gegen ReLU auf der Einheitskugel: wie groß K₀ neben der Diagonale ist, und seine Konditionszahl.</translation>
    </message>
    <message>
      <source>GaLU on ten digits: the gates stay as they were drawn and only the values learn. Pin it and start Digits to compare.</source>
      <translation>GaLU mit zehn Ziffern: Die Gates bleiben, wie sie gezogen wurden, nur die Werte lernen. Zum Vergleich anheften und Ziffern starten.</translation>
    </message>
    <message>
      <source>GaLU, FRNPF(II)</source>
      <translation>GaLU, FRNPF(II)</translation>
    </message>
    <message>
      <source>GaLU, dependent</source>
      <translation>GaLU, abhängig</translation>
    </message>
    <message>
      <source>GaLU, layer</source>
      <translation>GaLU, Schicht</translation>
    </message>
    <message>
      <source>GaLU, shallow</source>
      <translation>GaLU, flach</translation>
    </message>
    <message>
      <source>GaLU0 (Fiat et al.)</source>
      <translation>GaLU0 (Fiat et al.)</translation>
    </message>
    <message>
      <source>Gate change</source>
      <translation>Gate-Änderung</translation>
    </message>
    <message>
      <source>Gate change as a strip of colours: layers over steps.</source>
      <translation>Gate-Änderung als Farbstreifen: Schichten über Schritten.</translation>
    </message>
    <message>
      <source>Gate measure</source>
      <translation>Gate-Messgröße</translation>
    </message>
    <message>
      <source>Gate patterns, linear regions, and the output as a sum over paths.</source>
      <translation>Gate-Muster, lineare Regionen und die Ausgabe als Summe über Pfade.</translation>
    </message>
    <message>
      <source>Gate planes</source>
      <translation>Ebenen der Gates</translation>
    </message>
    <message>
      <source>Gate raster</source>
      <translation>Gate-Raster</translation>
    </message>
    <message>
      <source>Gate strip</source>
      <translation>Gate-Streifen</translation>
    </message>
    <message>
      <source>Gates</source>
      <translation>Gates</translation>
    </message>
    <message>
      <source>Gates are coin tosses, one per training sample and unit, and never change: memorisation only.</source>
      <translation>Gates sind Münzwürfe, einer pro Trainingsbeispiel und Einheit, und ändern sich nie: nur Auswendiglernen.</translation>
    </message>
    <message>
      <source>Gates are copied from a trained ReLU network and frozen; the values start fresh.</source>
      <translation>Gates werden aus einem trainierten ReLU-Netz kopiert und eingefroren; die Werte beginnen neu.</translation>
    </message>
    <message>
      <source>Gates are copied through a file, but the folder %1 cannot be created.</source>
      <translation>Gates werden über eine Datei kopiert, aber der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
      <source>Gates come from a separate ReLU network that trains too: gates adapt.</source>
      <translation>Gates kommen aus einem eigenen ReLU-Netz, das mittrainiert: Gates passen sich an.</translation>
    </message>
    <message>
      <source>Gates come from a separate random ReLU network that never trains.</source>
      <translation>Gates kommen aus einem eigenen zufälligen ReLU-Netz, das nie trainiert.</translation>
    </message>
    <message>
      <source>Gates find the planes of a tree</source>
      <translation>Gates finden die Ebenen eines Baums</translation>
    </message>
    <message>
      <source>Gates frozen</source>
      <translation>Gates eingefroren</translation>
    </message>
    <message>
      <source>Gates of layer</source>
      <translation>Gates der Schicht</translation>
    </message>
    <message>
      <source>Gates, their patterns and regions, layer by layer and sample by sample.</source>
      <translation>Gates, ihre Muster und Regionen, Schicht für Schicht und Beispiel für Beispiel.</translation>
    </message>
    <message>
      <source>Gatescope did not exit properly. The run %1 was saved on %2.</source>
      <translation>Gatescope wurde nicht ordentlich beendet. Der Lauf %1 wurde am %2 gespeichert.</translation>
    </message>
    <message>
      <source>Gatescope without a window: train deep gated networks and measure them.</source>
      <translation>Gatescope ohne Fenster: tiefe Netze mit Gates trainieren und messen.</translation>
    </message>
    <message>
      <source>Gating</source>
      <translation>Gating</translation>
    </message>
    <message>
      <source>Gating, depth, width, data, optimiser and seed, under the plot. The file remembers all settings in any case.</source>
      <translation>Gating, Tiefe, Breite, Daten, Optimierer und Seed unter dem Diagramm. Die Datei enthält in jedem Fall alle Einstellungen.</translation>
    </message>
    <message>
      <source>Gaussian blobs</source>
      <translation>Gauß-Wolken</translation>
    </message>
    <message>
      <source>Goes to the setting “%1” in the window</source>
      <translation>Geht zur Einstellung „%1“ im Fenster</translation>
    </message>
    <message>
      <source>H is singular: the jitter would decide ν</source>
      <translation>H ist singulär: Der Jitter würde ν bestimmen</translation>
    </message>
    <message>
      <source>Handout of the lesson</source>
      <translation>Handout der Lektion</translation>
    </message>
    <message>
      <source>Handwritten digits, 28 × 28 grey pixels: the full set if found, otherwise the bundled subset.</source>
      <translation>Handgeschriebene Ziffern, 28 × 28 Graupixel: der volle Satz, falls gefunden, sonst die mitgelieferte Teilmenge.</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Hidden layer</source>
      <translation>Verborgene Schicht</translation>
    </message>
    <message>
      <source>Hide the examples</source>
      <translation>Beispiele ausblenden</translation>
    </message>
    <message>
      <source>Hides the examples. View has them again.</source>
      <translation>Blendet die Beispiele aus. Unter Ansicht sind sie wieder da.</translation>
    </message>
    <message>
      <source>Home, F, double click</source>
      <translation>Pos1, F, Doppelklick</translation>
    </message>
    <message>
      <source>How far kernel, path kernel and weights have moved.</source>
      <translation>Wie weit sich Kernel, Pfadkernel und Gewichte bewegt haben.</translation>
    </message>
    <message>
      <source>How fast weights move, ‖ΔΘ‖/‖Θ‖ in a step, beside how fast gates do.</source>
      <translation>Wie schnell sich Gewichte bewegen, ‖ΔΘ‖/‖Θ‖ pro Schritt, neben dem Tempo der Gates.</translation>
    </message>
    <message>
      <source>How gates and kernel align with the labels: ν·C/‖Y‖² (1 aligned, n white), alignments.</source>
      <translation>Wie sich Gates und Kernel an den Labels ausrichten: ν·C/‖Y‖² (1 ausgerichtet, n weiß), Ausrichtungen.</translation>
    </message>
    <message>
      <source>How many networks train side by side, under this seed and those that follow it. Each is the run of its seed alone; curves are their median and quartiles.</source>
      <translation>Wie viele Netze nebeneinander trainieren, mit diesem Seed und den folgenden. Jedes ist der Lauf seines Seeds allein; Kurven sind ihr Median und ihre Quartile.</translation>
    </message>
    <message>
      <source>How near the planes where gates switch come to those of the tree that made the labels.</source>
      <translation>Wie nahe die Ebenen, an denen Gates schalten, denen des Baums kommen, der die Labels gemacht hat.</translation>
    </message>
    <message>
      <source>How the errors fall, and what the gates do.</source>
      <translation>Wie die Fehler fallen und was die Gates tun.</translation>
    </message>
    <message>
      <source>I/N: only every Nth point, starting from the Ith</source>
      <translation>I/N: nur jeder N-te Punkt, vom I-ten an</translation>
    </message>
    <message>
      <source>IDX files</source>
      <translation>IDX-Dateien</translation>
    </message>
    <message>
      <source>IDX header declares items of %1 bytes; at most 64 MiB are read</source>
      <translation>Der IDX-Kopf nennt Einträge von %1 Bytes; gelesen werden höchstens 64 MiB</translation>
    </message>
    <message>
      <source>IDX header declares more than a terabyte: the file is broken</source>
      <translation>Der IDX-Kopf nennt mehr als ein Terabyte: Die Datei ist defekt</translation>
    </message>
    <message>
      <source>IDX header has %1 dimensions; 1 to 4 are supported</source>
      <translation>Der IDX-Kopf hat %1 Dimensionen; unterstützt werden 1 bis 4</translation>
    </message>
    <message>
      <source>IDX header says that dimension %1 is empty</source>
      <translation>Laut IDX-Kopf ist Dimension %1 leer</translation>
    </message>
    <message>
      <source>IDX type %1 is not supported; it must be 8 (unsigned bytes)</source>
      <translation>Der IDX-Typ %1 wird nicht unterstützt; es muss 8 sein (Bytes ohne Vorzeichen)</translation>
    </message>
    <message>
      <source>Identical inputs</source>
      <translation>Gleiche Eingaben</translation>
    </message>
    <message>
      <source>Image and data to the clipboard</source>
      <translation>Bild und Daten in die Zwischenablage</translation>
    </message>
    <message>
      <source>Images and labels in the file format of MNIST: a folder, or an images file.</source>
      <translation>Bilder und Labels im Dateiformat von MNIST: ein Ordner oder eine Bilderdatei.</translation>
    </message>
    <message>
      <source>Images of clothing (28 × 28 grey pixels), from the Debian package dataset-fashion-mnist.</source>
      <translation>Bilder von Kleidung (28 × 28 Graupixel), aus dem Debian-Paket dataset-fashion-mnist.</translation>
    </message>
    <message>
      <source>Images shown</source>
      <translation>Gezeigte Bilder</translation>
    </message>
    <message>
      <source>Import %1</source>
      <translation>%1 importieren</translation>
    </message>
    <message>
      <source>In a plot that was clicked or reached with Tab</source>
      <translation>In einem angeklickten oder mit Tab erreichten Diagramm</translation>
    </message>
    <message>
      <source>In the window, measurements wait while they have taken more than this share of the run time.</source>
      <translation>Im Fenster warten Messungen, solange sie mehr als diesen Anteil der Laufzeit gebraucht haben.</translation>
    </message>
    <message>
      <source>Independent gates whiten more than ReLU</source>
      <translation>Unabhängige Gates machen weißer als ReLU</translation>
    </message>
    <message>
      <source>It builds on: %1.</source>
      <translation>Sie baut auf: %1.</translation>
    </message>
    <message>
      <source>It never covers a curve: without a free corner it stands below the axes.</source>
      <translation>Sie verdeckt nie eine Kurve: Ohne freie Ecke steht sie unter den Achsen.</translation>
    </message>
    <message>
      <source>It trains beside the run on screen: unpin it first.</source>
      <translation>Er lernt neben dem Lauf auf dem Bildschirm: zuerst lösen.</translation>
    </message>
    <message>
      <source>Its network was too large to be kept: only its curves are there.</source>
      <translation>Sein Netz war zu groß zum Aufheben: Nur seine Kurven sind da.</translation>
    </message>
    <message>
      <source>K of layer %1</source>
      <translation>K von Schicht %1</translation>
    </message>
    <message>
      <source>Keeps all choices for a figure under this name, until you delete it.</source>
      <translation>Bewahrt alle Angaben zu einer Abbildung unter diesem Namen auf, bis er gelöscht wird.</translation>
    </message>
    <message>
      <source>Keeps this run's curves, in their own colour and dash, beside every later run.</source>
      <translation>Behält die Kurven dieses Laufs in eigener Farbe und Strichart neben jedem späteren Lauf.</translation>
    </message>
    <message>
      <source>Kept as “%1”.</source>
      <translation>Als „%1“ aufbewahrt.</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Kernel</translation>
    </message>
    <message>
      <source>Kernel by layers</source>
      <translation>Kernel nach Schichten</translation>
    </message>
    <message>
      <source>Kernel eigenvalues</source>
      <translation>Kernel-Eigenwerte</translation>
    </message>
    <message>
      <source>Kernel history</source>
      <translation>Kernel-Verlauf</translation>
    </message>
    <message>
      <source>Kernel map</source>
      <translation>Kernel-Karte</translation>
    </message>
    <message>
      <source>Kernel on the %1 probe samples, step %2</source>
      <translation>Kernel der %1 Messbeispiele, Schritt %2</translation>
    </message>
    <message>
      <source>Kernel predictor</source>
      <translation>Kernel-Prädiktor</translation>
    </message>
    <message>
      <source>Kernel predictor: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, kernel ridge regression with K and with H on training samples, seen on test samples.</source>
      <translation>Kernel-Prädiktor: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, Kernel-Ridge-Regression mit K und mit H auf Trainingsbeispielen, betrachtet auf Testbeispielen.</translation>
    </message>
    <message>
      <source>Kernel, that of any layer, overlap and path kernel between the probe samples, sorted.</source>
      <translation>Kernel, der jeder Schicht, Überlappung und Pfadkernel zwischen den Messbeispielen, sortiert.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Kᵛ = Σₗ Kₗ, Kₗ of the weights of value layer l. Stacked: tr Kₗ one on the other, over steps. By layer: each by itself. Now: bars. Dotted, and as marks: tr E[Kₗ], expected at t = 0.</source>
      <translation>Kᵛ = Σₗ Kₗ, Kₗ der Gewichte von Wertschicht l. Gestapelt: tr Kₗ übereinander, über Schritten. Nach Schicht: jede für sich. Jetzt: Balken. Gepunktet und als Marken: tr E[Kₗ], erwartet bei t = 0.</translation>
    </message>
    <message>
      <source>Kᵛ against Kᶠ</source>
      <translation>Kᵛ gegen Kᶠ</translation>
    </message>
    <message>
      <source>L = mean over samples of %1</source>
      <translation>L = Mittel über Beispiele von %1</translation>
    </message>
    <message>
      <source>L&amp;ines</source>
      <translation>L&amp;inien</translation>
    </message>
    <message>
      <source>L, cross-entropy (nats)</source>
      <translation>L, Kreuzentropie (nat)</translation>
    </message>
    <message>
      <source>L, squared loss</source>
      <translation>L, quadratischer Verlust</translation>
    </message>
    <message>
      <source>La&amp;youts</source>
      <translation>&amp;Anordnungen</translation>
    </message>
    <message>
      <source>LaTeX picture…</source>
      <translation>LaTeX-Bild …</translation>
    </message>
    <message>
      <source>Labels from a decision tree with oblique planes: how far the planes of DLGN gates turn towards them. With random labels they do not, and those of GaLU, shallow are frozen.</source>
      <translation>Labels aus einem Entscheidungsbaum mit schrägen Ebenen: wie weit sich die Ebenen von DLGN-Gates zu ihnen hin drehen. Mit zufälligen Labels tun sie es nicht, und die von GaLU, flach sind eingefroren.</translation>
    </message>
    <message>
      <source>Lang&amp;uage</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <source>Language of the s&amp;ystem</source>
      <translation>Sprache des S&amp;ystems</translation>
    </message>
    <message>
      <source>Largest over smallest eigenvalue of K₀: how much slower gradient descent is in its slowest direction than in its fastest. inf: singular.</source>
      <translation>Größter durch kleinsten Eigenwert von K₀: wie viel langsamer der Gradientenabstieg in seiner langsamsten Richtung ist als in der schnellsten. inf: singulär.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Leave out rows that &amp;lack a value</source>
      <translation>Zeilen mit &amp;fehlendem Wert auslassen</translation>
    </message>
    <message>
      <source>Lecture</source>
      <translation>Vorlesung</translation>
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Home to the first, End to the present.</source>
      <translation>Links und Rechts gehen von Prüfpunkt zu Prüfpunkt, Pos1 zum ersten, Ende zur Gegenwart.</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <source>Lessons (*.md)</source>
      <translation>Lektionen (*.md)</translation>
    </message>
    <message>
      <source>Letters and lines</source>
      <translation>Buchstaben und Linien</translation>
    </message>
    <message>
      <source>Light or dark, as set for the desktop.</source>
      <translation>Hell oder dunkel, wie auf dem Desktop eingestellt.</translation>
    </message>
    <message>
      <source>Light text on a dark background.</source>
      <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
      <source>Like DLGN, but each gate layer reads x directly.</source>
      <translation>Wie DLGN, aber jede Gate-Schicht liest x direkt.</translation>
    </message>
    <message>
      <source>Like GaLU, but the feature network is a copy of the initial value network: equal to ReLU at t = 0.</source>
      <translation>Wie GaLU, aber das Merkmalsnetz ist eine Kopie des anfänglichen Wertnetzes: bei t = 0 gleich ReLU.</translation>
    </message>
    <message>
      <source>Like ReLU with a smooth gate; gradients flow through both value and gate.</source>
      <translation>Wie ReLU mit glattem Gate; Gradienten fließen durch Wert und Gate.</translation>
    </message>
    <message>
      <source>Like soft GaLU with a deep linear feature network.</source>
      <translation>Wie weiches GaLU mit tiefem linearem Merkmalsnetz.</translation>
    </message>
    <message>
      <source>Limits of the axes</source>
      <translation>Grenzen der Achsen</translation>
    </message>
    <message>
      <source>Linear (DLN)</source>
      <translation>Linear (DLN)</translation>
    </message>
    <message>
      <source>Linear prediction</source>
      <translation>Lineare Vorhersage</translation>
    </message>
    <message>
      <source>Lines where the gates of a hidden layer flip, one colour per unit (the first 64).</source>
      <translation>Linien, an denen die Gates einer verborgenen Schicht kippen, eine Farbe pro Einheit (die ersten 64).</translation>
    </message>
    <message>
      <source>List of &amp;runs</source>
      <translation>&amp;Liste der Läufe</translation>
    </message>
    <message>
      <source>Loading data and building the network.</source>
      <translation>Daten werden geladen, das Netz wird aufgebaut.</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Logarithmic steps</source>
      <translation>Logarithmische Schritte</translation>
    </message>
    <message>
      <source>Logarithmic steps, and smoothing: an exponential average of the past, without its bias towards the first values. The measured curve stays visible, faintly.</source>
      <translation>Logarithmische Schritte und Glättung: ein exponentielles Mittel der Vergangenheit, ohne dessen Verzerrung zu den ersten Werten. Die gemessene Kurve bleibt blass sichtbar.</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
      <source>Logarithmic y axis. Values at or below zero become gaps.</source>
      <translation>Logarithmische y-Achse. Werte kleiner oder gleich null werden zu Lücken.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss or accuracy</source>
      <translation>Verlust oder Genauigkeit</translation>
    </message>
    <message>
      <source>Loss: mean over samples. Accuracy: share of samples classified correctly, where there are classes. Test only: accuracies on the test set, close up.</source>
      <translation>Verlust: Mittel über Beispiele. Genauigkeit: Anteil der richtig klassifizierten Beispiele, wo es Klassen gibt. Nur Test: Genauigkeiten auf der Testmenge, vergrößert.</translation>
    </message>
    <message>
      <source>Losses and accuracies</source>
      <translation>Verluste und Genauigkeiten</translation>
    </message>
    <message>
      <source>Losses and accuracies: median [quartiles]</source>
      <translation>Verluste und Genauigkeiten: Median [Quartile]</translation>
    </message>
    <message>
      <source>MNIST digits</source>
      <translation>MNIST-Ziffern</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not installed (Debian package ffmpeg)</source>
      <translation>MP4 braucht das Programm ffmpeg, das nicht installiert ist (Debian-Paket ffmpeg)</translation>
    </message>
    <message>
      <source>MP4: video</source>
      <translation>MP4: Video</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Map of</source>
      <translation>Karte von</translation>
    </message>
    <message>
      <source>Marks: %1 of %2 training samples, evenly chosen.</source>
      <translation>Marken: %1 von %2 Trainingsbeispielen, gleichmäßig ausgewählt.</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>Maximum number of training steps at every point.</source>
      <translation>Höchstzahl der Trainingsschritte an jedem Punkt.</translation>
    </message>
    <message>
      <source>Mean kernel</source>
      <translation>Mittlerer Kernel</translation>
    </message>
    <message>
      <source>Mean of K₀ off the diagonal over its mean on it. With identical inputs and gates that are on with probability p, theory expects p^(d−1).</source>
      <translation>Mittel von K₀ neben der Diagonale durch das Mittel auf ihr. Bei gleichen Eingaben und Gates, die mit Wahrscheinlichkeit p offen sind, erwartet die Theorie p^(d−1).</translation>
    </message>
    <message>
      <source>Mean of ½‖ŷ − κy‖² over the test samples, for kernel regression with K₀.</source>
      <translation>Mittel von ½‖ŷ − κy‖² über die Testbeispiele, für Kernel-Regression mit K₀.</translation>
    </message>
    <message>
      <source>Mean over the hidden layers, or each layer. Weights: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights. Gates: mean |Gₜ − Gₜ₋₁| on the probe set.</source>
      <translation>Mittel über die verborgenen Schichten oder jede Schicht. Gewichte: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ der Wertgewichte. Gates: Mittel von |Gₜ − Gₜ₋₁| auf der Messmenge.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Messgröße</translation>
    </message>
    <message>
      <source>Measures every point of this study. Points measured before are read from disk.</source>
      <translation>Misst jeden Punkt dieser Studie. Schon gemessene Punkte werden von der Festplatte gelesen.</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Messen</translation>
    </message>
    <message>
      <source>Median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree, mean over the hidden layers, at the end of the run.</source>
      <translation>Median über die Gates einer Schicht des Winkels zwischen der Ebene, an der ein Gate schaltet, und der nächsten Ebene des Baums, gemittelt über die verborgenen Schichten, am Ende des Laufs.</translation>
    </message>
    <message>
      <source>Members x (n, d) and y, optionally x_test and y_test, in the order of the file.</source>
      <translation>Einträge x (n, d) und y, optional x_test und y_test, in der Reihenfolge der Datei.</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <source>Modes</source>
      <translation>Moden</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More settings: %1</source>
      <translation>Weitere Einstellungen: %1</translation>
    </message>
    <message>
      <source>More that can be done with runs</source>
      <translation>Was sich mit Läufen noch tun lässt</translation>
    </message>
    <message>
      <source>More toolbar buttons</source>
      <translation>Weitere Schaltflächen</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Mehr …</translation>
    </message>
    <message>
      <source>Move &amp;first</source>
      <translation>Ganz nach &amp;vorn</translation>
    </message>
    <message>
      <source>Move &amp;left</source>
      <translation>Nach &amp;links</translation>
    </message>
    <message>
      <source>Move &amp;right</source>
      <translation>Nach &amp;rechts</translation>
    </message>
    <message>
      <source>Move or hide the plot. Its title can also be dragged to another place.</source>
      <translation>Diagramm verschieben oder ausblenden. Am Titel lässt es sich auch an eine andere Stelle ziehen.</translation>
    </message>
    <message>
      <source>Move the plot to another place</source>
      <translation>Diagramm an eine andere Stelle verschieben</translation>
    </message>
    <message>
      <source>Move the view</source>
      <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name of the layout</source>
      <translation>Name des Layouts</translation>
    </message>
    <message>
      <source>Name or number (from 1) of the column to predict; #2 is the second even where another is called 2. Empty: the last one.</source>
      <translation>Name oder Nummer (ab 1) der vorherzusagenden Spalte; #2 ist die zweite, auch wenn eine andere 2 heißt. Leer: die letzte.</translation>
    </message>
    <message>
      <source>Narrow ReLU networks on MNIST 4 against 7, gradient descent: steps until the loss is 1 % of its start fall with depth and rise again, and beyond some depth it never gets there. Beside the eigenvalues: how each depth trains.</source>
      <translation>Schmale ReLU-Netze mit MNIST 4 gegen 7, Gradientenabstieg: Die Schritte, bis der Verlust 1 % des Anfangs ist, werden mit der Tiefe weniger und wieder mehr, und ab einer Tiefe kommt es nie dahin. Neben den Eigenwerten: wie jede Tiefe lernt.</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <source>Needs the oblique tree and DLGN gates: choose the data set oblique_tree, and DLGN, DLGN, shallow or GaLU, shallow.</source>
      <translation>Braucht den schrägen Baum und DLGN-Gates: Wählen Sie den Datensatz oblique_tree und DLGN, DLGN, flach oder GaLU, flach.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Network shown from inside</source>
      <translation>Von innen gezeigtes Netz</translation>
    </message>
    <message>
      <source>New folder for the frames</source>
      <translation>Neuer Ordner für die Bilder</translation>
    </message>
    <message>
      <source>New here? Press Space to train, or “Lessons…” above for a course from the beginning.</source>
      <translation>Neu hier? Die Leertaste startet das Training, „Lektionen …“ oben einen Kurs von Anfang an.</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>Neuer Seed</translation>
    </message>
    <message>
      <source>Newest loss on the test samples.</source>
      <translation>Neuester Verlust auf den Testbeispielen.</translation>
    </message>
    <message>
      <source>Newest loss on the training samples.</source>
      <translation>Neuester Verlust auf den Trainingsbeispielen.</translation>
    </message>
    <message>
      <source>Newest share of test samples that are classified correctly.</source>
      <translation>Neuester Anteil richtig klassifizierter Testbeispiele.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next lesson →</source>
      <translation>Nächste Lektion →</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <source>Next →</source>
      <translation>Weiter →</translation>
    </message>
    <message>
      <source>Next: %1.</source>
      <translation>Weiter: %1.</translation>
    </message>
    <message>
      <source>No finite values yet.</source>
      <translation>Noch keine endlichen Werte.</translation>
    </message>
    <message>
      <source>No gate flips along this line.</source>
      <translation>Auf dieser Linie kippt kein Gate.</translation>
    </message>
    <message>
      <source>No loss curves here: not yet measured, or by a version that did not keep them.</source>
      <translation>Keine Verlustkurven: noch nicht gemessen oder von einer Version, die sie nicht speicherte.</translation>
    </message>
    <message>
      <source>No notes for this step.</source>
      <translation>Keine Notizen zu diesem Schritt.</translation>
    </message>
    <message>
      <source>No numbers yet</source>
      <translation>Noch keine Zahlen</translation>
    </message>
    <message>
      <source>No plot is shown</source>
      <translation>Kein Diagramm wird gezeigt</translation>
    </message>
    <message>
      <source>No run has been started.</source>
      <translation>Noch kein Lauf gestartet.</translation>
    </message>
    <message>
      <source>No setting is called “%1”.</source>
      <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>None of the %1 images is misclassified.</source>
      <translation>Keines der %1 Bilder ist falsch klassifiziert.</translation>
    </message>
    <message>
      <source>Not in a menu</source>
      <translation>In keinem Menü</translation>
    </message>
    <message>
      <source>Not now: leave the biases off</source>
      <translation>Nicht jetzt: die Biases aus lassen</translation>
    </message>
    <message>
      <source>Not yet measured.</source>
      <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes, clock and results</source>
      <translation>Notizen, Uhr und Ergebnisse</translation>
    </message>
    <message>
      <source>Nothing found: try fewer or shorter words.</source>
      <translation>Nichts gefunden: weniger oder kürzere Wörter versuchen.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Now: %1.</source>
      <translation>Jetzt: %1.</translation>
    </message>
    <message>
      <source>NumPy archive</source>
      <translation>NumPy-Archiv</translation>
    </message>
    <message>
      <source>Number of draws of weights, gates and data at every point. Curves are medians, bands are quartiles.</source>
      <translation>Anzahl der Ziehungen von Gewichten, Gates und Daten an jedem Punkt. Kurven sind Mediane, Bänder sind Quartile.</translation>
    </message>
    <message>
      <source>Number of held-out samples for the test curve; 0 for none.</source>
      <translation>Anzahl zurückgehaltener Beispiele für die Testkurve; 0 für keine.</translation>
    </message>
    <message>
      <source>Number of steps for --render; default: until a stop rule is met.</source>
      <translation>Anzahl der Schritte für --render; Vorgabe: bis eine Stoppregel greift.</translation>
    </message>
    <message>
      <source>Number of training samples, up to the size of the data set.</source>
      <translation>Anzahl der Trainingsbeispiele, höchstens die Größe des Datensatzes.</translation>
    </message>
    <message>
      <source>Number of weight layers; d − 1 of them are hidden and gated. Depth whitens the kernel until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>Anzahl der Gewichtsschichten; d − 1 davon sind verborgen und haben Gates. Tiefe macht den Kernel weißer, bis das Rauschen der endlichen Breite, eine relative Varianz von etwa c·d/w, überwiegt.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Numbers of the plot</source>
      <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
      <source>OPTIONS</source>
      <translation>OPTIONEN</translation>
    </message>
    <message>
      <source>Oblique tree</source>
      <translation>Schräger Baum</translation>
    </message>
    <message>
      <source>Of K₀.</source>
      <translation>Von K₀.</translation>
    </message>
    <message>
      <source>Of K₀; rounding leaves about n·ε·ρ₁ where it is zero.</source>
      <translation>Von K₀; wo er null ist, lässt die Rundung etwa n·ε·ρ₁ übrig.</translation>
    </message>
    <message>
      <source>One Gaussian blob per class around unit-norm centres; data.classes sets how many, at least two.</source>
      <translation>Eine Gauß-Wolke pro Klasse um Zentren der Norm eins; data.classes legt ihre Anzahl fest, mindestens zwei.</translation>
    </message>
    <message>
      <source>One column, 8.5 cm</source>
      <translation>Eine Spalte, 8,5 cm</translation>
    </message>
    <message>
      <source>One network, as in the window: give several values to depth, width or anything else.</source>
      <translation>Ein Netz, wie im Fenster: der Tiefe, Breite oder sonst einer Größe mehrere Werte geben.</translation>
    </message>
    <message>
      <source>One optimiser step, then pause.</source>
      <translation>Ein Optimiererschritt, dann Pause.</translation>
    </message>
    <message>
      <source>One plot or all that are shown, as PNG, SVG, PDF or CSV, in a size and style of your choice.</source>
      <translation>Ein Diagramm oder alle gezeigten als PNG, SVG, PDF oder CSV, in wählbarer Größe und Gestaltung.</translation>
    </message>
    <message>
      <source>One sample on its way through the units, lit by their gates.</source>
      <translation>Ein Beispiel auf seinem Weg durch die Einheiten, beleuchtet durch ihre Gates.</translation>
    </message>
    <message>
      <source>One unit vector for all samples, random signs as labels: only gates tell samples apart.</source>
      <translation>Ein Einheitsvektor für alle Beispiele, zufällige Vorzeichen als Labels: Nur Gates unterscheiden die Beispiele.</translation>
    </message>
    <message>
      <source>Only the curves of this run were pinned; the run itself is gone.</source>
      <translation>Nur die Kurven dieses Laufs waren angeheftet; der Lauf selbst ist fort.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open a lesson</source>
      <translation>Lektion öffnen</translation>
    </message>
    <message>
      <source>Open a lesson, given by its id or file.</source>
      <translation>Eine Lektion öffnen, nach Kennung oder Datei.</translation>
    </message>
    <message>
      <source>Open a session, an experiment or data</source>
      <translation>Sitzung, Experiment oder Daten öffnen</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open re&amp;cent</source>
      <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
      <source>Open shows it again as it stood.</source>
      <translation>„Öffnen“ zeigt ihn wieder, wie er war.</translation>
    </message>
    <message>
      <source>Open the newest run that a crash left, without asking.</source>
      <translation>Den neuesten Lauf öffnen, den ein Absturz hinterließ, ohne zu fragen.</translation>
    </message>
    <message>
      <source>Open the run %1</source>
      <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
      <source>Opened %1</source>
      <translation>%1 geöffnet</translation>
    </message>
    <message>
      <source>Opens a session, an experiment or data. Files can also be dropped onto the window.</source>
      <translation>Öffnet eine Sitzung, ein Experiment oder Daten. Dateien lassen sich auch auf das Fenster ziehen.</translation>
    </message>
    <message>
      <source>Opens the chosen point in the window, with its first seed. Double-clicking the point does the same.</source>
      <translation>Öffnet den gewählten Punkt im Fenster, mit seinem ersten Seed. Ein Doppelklick auf den Punkt tut dasselbe.</translation>
    </message>
    <message>
      <source>Opens the lesson and plays its first step.</source>
      <translation>Öffnet die Lektion und spielt ihren ersten Schritt ab.</translation>
    </message>
    <message>
      <source>Opens the lesson “%1”</source>
      <translation>Öffnet die Lektion „%1“</translation>
    </message>
    <message>
      <source>Opens the manual. F1 on a control, a plot or an entry of a menu opens what it says of that.</source>
      <translation>Öffnet das Handbuch. F1 auf einem Bedienelement, einem Diagramm oder einem Menüeintrag öffnet, was es darüber sagt.</translation>
    </message>
    <message>
      <source>Opens the study “%1” in the depth explorer</source>
      <translation>Öffnet die Studie „%1“ im Tiefen-Explorer</translation>
    </message>
    <message>
      <source>Optimiser steps that it has made.</source>
      <translation>Schritte des Optimierers, die er gemacht hat.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <source>P&amp;oint</source>
      <translation>P&amp;unkt</translation>
    </message>
    <message>
      <source>P&amp;reset</source>
      <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
      <source>P&amp;rojector</source>
      <translation>P&amp;rojektor</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF page…</source>
      <translation>PDF-Seite …</translation>
    </message>
    <message>
      <source>PDF: vectors for print</source>
      <translation>PDF: Vektoren für den Druck</translation>
    </message>
    <message>
      <source>PNG image…</source>
      <translation>PNG-Bild …</translation>
    </message>
    <message>
      <source>PNG, SVG, PDF and CSV</source>
      <translation>PNG, SVG, PDF und CSV</translation>
    </message>
    <message>
      <source>PNG: a folder of images</source>
      <translation>PNG: ein Ordner mit Bildern</translation>
    </message>
    <message>
      <source>PNG: image</source>
      <translation>PNG: Bild</translation>
    </message>
    <message>
      <source>Page of the manual</source>
      <translation>Seite des Handbuchs</translation>
    </message>
    <message>
      <source>Paler: the margin to the next class is smaller.</source>
      <translation>Blasser: Der Abstand zur nächsten Klasse ist kleiner.</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Passes the hidden layers' gate masks to the value network in random order. The path kernel stays the same.</source>
      <translation>Gibt die Gate-Masken der verborgenen Schichten in zufälliger Reihenfolge an das Wertnetz. Der Pfadkernel bleibt gleich.</translation>
    </message>
    <message>
      <source>Paths</source>
      <translation>Pfade</translation>
    </message>
    <message>
      <source>Paths are listed one by one only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>Pfade werden nur bei winzigen Netzen einzeln aufgelistet: etwa 2 Eingaben, Breite 3, Tiefe 3.</translation>
    </message>
    <message>
      <source>Paths are listed only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>Pfade werden nur bei winzigen Netzen aufgelistet: etwa 2 Eingaben, Breite 3, Tiefe 3.</translation>
    </message>
    <message>
      <source>Patterns and regions</source>
      <translation>Muster und Regionen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Picture, 1600 × 1000 pixels</source>
      <translation>Bild, 1600 × 1000 Pixel</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Pinned. Change any setting: the pinned run stays beside the new one. Ctrl+D shows the differences.</source>
      <translation>Angeheftet. Nun eine Einstellung ändern: Der angeheftete Lauf bleibt neben dem neuen. Ctrl+D zeigt die Unterschiede.</translation>
    </message>
    <message>
      <source>Pins this run, changes exactly one setting, and starts both from t = 0 with the same seed.</source>
      <translation>Heftet diesen Lauf an, ändert genau eine Einstellung und startet beide ab t = 0 mit demselben Seed.</translation>
    </message>
    <message>
      <source>Pl&amp;ayed at</source>
      <translation>Abge&amp;spielt mit</translation>
    </message>
    <message>
      <source>Places that were found</source>
      <translation>Fundstellen</translation>
    </message>
    <message>
      <source>Plays the lesson and writes every step as a PNG slide.</source>
      <translation>Spielt die Lektion ab und schreibt jeden Schritt als PNG-Folie.</translation>
    </message>
    <message>
      <source>Plays the lesson and writes it as a PDF: text, questions, and the plots and results as they came out.</source>
      <translation>Spielt die Lektion ab und schreibt sie als PDF: Text, Fragen sowie Diagramme und Ergebnisse, wie sie ausfielen.</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <source>Plot filter</source>
      <translation>Diagrammfilter</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>Plots to show</source>
      <translation>Zu zeigende Diagramme</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>Point %1: %2</source>
      <translation>Punkt %1: %2</translation>
    </message>
    <message>
      <source>Point at a curve to see how its networks train.</source>
      <translation>Auf eine Kurve zeigen, um das Training ihrer Netze zu sehen.</translation>
    </message>
    <message>
      <source>Point at a curve, or click a cell of the map, to see the eigenvalues there.</source>
      <translation>Auf eine Kurve zeigen oder eine Zelle der Karte anklicken, um die Eigenwerte dort zu sehen.</translation>
    </message>
    <message>
      <source>Points done</source>
      <translation>Erledigte Punkte</translation>
    </message>
    <message>
      <source>Position of the plot</source>
      <translation>Position des Diagramms</translation>
    </message>
    <message>
      <source>Positionals</source>
      <translation>Argumente</translation>
    </message>
    <message>
      <source>Possible reason: %1</source>
      <translation>Möglicher Grund: %1</translation>
    </message>
    <message>
      <source>Poster</source>
      <translation>Poster</translation>
    </message>
    <message>
      <source>Power of targets and errors, Σ⟨vᵢ, ·⟩², in the eigenvectors of K₀; a click shows one of them.</source>
      <translation>Leistung von Zielen und Fehlern, Σ⟨vᵢ, ·⟩², in den Eigenvektoren von K₀; ein Klick zeigt einen davon.</translation>
    </message>
    <message>
      <source>Power: Σ⟨vᵢ, ·⟩² of targets and errors along the eigenvectors vᵢ of K₀, by rank. Share: of all power in the first i modes. Eigenvector: the chosen mode over the probe samples.</source>
      <translation>Leistung: Σ⟨vᵢ, ·⟩² von Zielen und Fehlern entlang der Eigenvektoren vᵢ von K₀, nach Rang. Anteil: an der gesamten Leistung in den ersten i Moden. Eigenvektor: die gewählte Mode über den Messbeispielen.</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Vorbereitung</translation>
    </message>
    <message>
      <source>Preparing the report</source>
      <translation>Der Bericht wird vorbereitet</translation>
    </message>
    <message>
      <source>Preparing the run…</source>
      <translation>Der Lauf wird vorbereitet …</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Vorführen</translation>
    </message>
    <message>
      <source>Presenter n&amp;otes</source>
      <translation>V&amp;ortragsnotizen</translation>
    </message>
    <message>
      <source>Presenter notes</source>
      <translation>Vortragsnotizen</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Print this help message and exit</source>
      <translation>Diese Hilfe zeigen und enden</translation>
    </message>
    <message>
      <source>Print: white page</source>
      <translation>Druck: weiße Seite</translation>
    </message>
    <message>
      <source>Probability that a gate is on; gates are drawn once per training sample and unit. Sparser gates whiten sooner, but are noisier.</source>
      <translation>Wahrscheinlichkeit, dass ein Gate offen ist; Gates werden einmal pro Trainingsbeispiel und Einheit gezogen. Seltener offene Gates machen den Kernel früher weiß, rauschen aber stärker.</translation>
    </message>
    <message>
      <source>Probe sample</source>
      <translation>Messbeispiel</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Progress of the step</source>
      <translation>Fortschritt des Schritts</translation>
    </message>
    <message>
      <source>Published and measured</source>
      <translation>Veröffentlicht und gemessen</translation>
    </message>
    <message>
      <source>Published and measured numbers</source>
      <translation>Veröffentlichte und gemessene Zahlen</translation>
    </message>
    <message>
      <source>Quadrants of a square; the class says whether the signs of the two coordinates differ.</source>
      <translation>Quadranten eines Quadrats; die Klasse sagt, ob sich die Vorzeichen der beiden Koordinaten unterscheiden.</translation>
    </message>
    <message>
      <source>Questions from the root of the tree to a leaf; a tree of depth D has 2^D − 1 planes.</source>
      <translation>Fragen von der Wurzel des Baums bis zu einem Blatt; ein Baum der Tiefe D hat 2^D − 1 Ebenen.</translation>
    </message>
    <message>
      <source>Quits the program. The run is kept: see Reopen the last run.</source>
      <translation>Beendet das Programm. Der Lauf bleibt erhalten: siehe „Letzten Lauf wieder öffnen“.</translation>
    </message>
    <message>
      <source>REQUIRED</source>
      <translation>NÖTIG</translation>
    </message>
    <message>
      <source>Random labels</source>
      <translation>Zufällige Labels</translation>
    </message>
    <message>
      <source>Random labels, gradient descent: steps until the loss is 1 % of its start, measured and as K₀ predicts. With labels ±1 the kernel grows during training, at every width, so training is faster by much the same factor; at width 100 the order of the depths is as predicted. With target scale 0.1 the steps agree.</source>
      <translation>Zufällige Labels, Gradientenabstieg: Schritte, bis der Verlust 1 % des Anfangs ist, gemessen und wie K₀ es vorhersagt. Mit Labels ±1 wächst der Kernel im Training, bei jeder Breite, sodass das Training um etwa denselben Faktor schneller ist; bei Breite 100 ist die Reihenfolge der Tiefen wie vorhergesagt. Mit Zielskala 0,1 stimmen die Schritte überein.</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is that of a decision tree with random planes through the origin.</source>
      <translation>Zufällige Einheitsvektoren; die Klasse ist die eines Entscheidungsbaums mit zufälligen Ebenen durch den Ursprung.</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is the sign of a random linear teacher.</source>
      <translation>Zufällige Einheitsvektoren; die Klasse ist das Vorzeichen eines zufälligen linearen Lehrers.</translation>
    </message>
    <message>
      <source>Re&amp;move pinned run</source>
      <translation>Angehefteten Lauf &amp;entfernen</translation>
    </message>
    <message>
      <source>Re&amp;port…</source>
      <translation>Be&amp;richt …</translation>
    </message>
    <message>
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <source>ReLU, GaLU and soft GaLU trained on MNIST 4 against 7: how well they do at each depth.</source>
      <translation>ReLU, GaLU und weiches GaLU mit MNIST 4 gegen 7: wie gut sie bei jeder Tiefe sind.</translation>
    </message>
    <message>
      <source>ReLU, GaLU, GaLU that reads the layer's input, GLU and soft GaLU on ten digits, without skip connections and with s = 0.9: test accuracy against depth. Plain GLU networks do not train at depth.</source>
      <translation>ReLU, GaLU, GaLU mit der Eingabe der Schicht, GLU und weiches GaLU mit zehn Ziffern, ohne Skip-Verbindungen und mit s = 0,9: Testgenauigkeit über der Tiefe. Einfache GLU-Netze lernen in der Tiefe nicht.</translation>
    </message>
    <message>
      <source>Read as %1</source>
      <translation>Gelesen als %1</translation>
    </message>
    <message>
      <source>Read targets &amp;as</source>
      <translation>Ziele lesen &amp;als</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Real training on real digits over depth</source>
      <translation>Echtes Training mit echten Ziffern über der Tiefe</translation>
    </message>
    <message>
      <source>Record the run</source>
      <translation>Lauf aufzeichnen</translation>
    </message>
    <message>
      <source>Record to</source>
      <translation>Aufzeichnen in</translation>
    </message>
    <message>
      <source>Recorded %1 to %2</source>
      <translation>%1 in %2 aufgezeichnet</translation>
    </message>
    <message>
      <source>Recording: %1</source>
      <translation>Aufzeichnung: %1</translation>
    </message>
    <message>
      <source>Records the plots during the run: PNG images, GIF or MP4.</source>
      <translation>Zeichnet die Diagramme während des Laufs auf: PNG-Bilder, GIF oder MP4.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Redoes the change that was undone.</source>
      <translation>Stellt die rückgängig gemachte Änderung wieder her.</translation>
    </message>
    <message>
      <source>Reduce &amp;motion</source>
      <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
      <source>Regression on the unit circle: a slow and a fast sine.</source>
      <translation>Regression auf dem Einheitskreis: ein langsamer und ein schneller Sinus.</translation>
    </message>
    <message>
      <source>Removes a pinned run from every plot.</source>
      <translation>Entfernt einen angehefteten Lauf aus allen Diagrammen.</translation>
    </message>
    <message>
      <source>Removes the chosen runs for good.</source>
      <translation>Entfernt die gewählten Läufe endgültig.</translation>
    </message>
    <message>
      <source>Reopen the &amp;last run</source>
      <translation>&amp;Letzten Lauf wieder öffnen</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>Bericht über einen Lauf</translation>
    </message>
    <message>
      <source>Report of a run: %1</source>
      <translation>Bericht über einen Lauf: %1</translation>
    </message>
    <message>
      <source>Report of the run</source>
      <translation>Bericht des Laufs</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset font si&amp;ze</source>
      <translation>Schrift&amp;größe zurücksetzen</translation>
    </message>
    <message>
      <source>Resolut&amp;ion</source>
      <translation>&amp;Auflösung</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Results at different steps, in the order of the columns: %1.</source>
      <translation>Ergebnisse bei verschiedenen Schritten, in der Reihenfolge der Spalten: %1.</translation>
    </message>
    <message>
      <source>Results of every run at step %1.</source>
      <translation>Ergebnisse jedes Laufs bei Schritt %1.</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Eingabetaste</translation>
    </message>
    <message>
      <source>Root mean square of K₀ off the diagonal over its mean on it: for inputs whose products have both signs.</source>
      <translation>Quadratisches Mittel von K₀ neben der Diagonale durch das Mittel auf ihr: für Eingaben, deren Produkte beide Vorzeichen haben.</translation>
    </message>
    <message>
      <source>Rows: %1, columns: %2</source>
      <translation>Zeilen: %1, Spalten: %2</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Run with %1 for more information.</source>
      <extracomment>--help</extracomment>
      <translation>Mehr dazu mit %1.</translation>
    </message>
    <message>
      <source>Run without a display and write plots, session and window to FOLDER.</source>
      <translation>Ohne Bildschirm laufen und Diagramme, Sitzung und Fenster nach FOLDER schreiben.</translation>
    </message>
    <message>
      <source>Run, pause or repeat</source>
      <translation>Starten, pausieren oder wiederholen</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs of this sitting</source>
      <translation>Läufe seit Programmstart</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>S&amp;topp</translation>
    </message>
    <message>
      <source>SUBCOMMAND</source>
      <translation>UNTERBEFEHL</translation>
    </message>
    <message>
      <source>SVG drawing…</source>
      <translation>SVG-Zeichnung …</translation>
    </message>
    <message>
      <source>SVG: vectors for the web</source>
      <translation>SVG: Vektoren fürs Web</translation>
    </message>
    <message>
      <source>Same but…</source>
      <translation>Gleich, aber…</translation>
    </message>
    <message>
      <source>Same, &amp;but…</source>
      <translation>Gleich, &amp;aber …</translation>
    </message>
    <message>
      <source>Same, but…</source>
      <translation>Gleich, aber …</translation>
    </message>
    <message>
      <source>Samples per step; 0: all.</source>
      <translation>Beispiele pro Schritt; 0: alle.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save layout</source>
      <translation>Layout speichern</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Sitzung speichern</translation>
    </message>
    <message>
      <source>Save the plot as an image or as data</source>
      <translation>Diagramm als Bild oder als Daten speichern</translation>
    </message>
    <message>
      <source>Save the sweep</source>
      <translation>Sweep speichern</translation>
    </message>
    <message>
      <source>Save “%1”</source>
      <translation>„%1“ speichern</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>%1 gespeichert</translation>
    </message>
    <message>
      <source>Saved %1 as it was at step %2</source>
      <translation>%1 gespeichert, wie es bei Schritt %2 war</translation>
    </message>
    <message>
      <source>Saved the layout “%1”.</source>
      <translation>Layout „%1“ gespeichert.</translation>
    </message>
    <message>
      <source>Saves the plots on screen, with their order, sizes and modes, under a name.</source>
      <translation>Speichert die Diagramme auf dem Bildschirm mit Reihenfolge, Größen und Modi unter einem Namen.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Says where the data file is now. With the same data the run continues exactly.</source>
      <translation>Gibt an, wo die Datendatei jetzt liegt. Mit denselben Daten wird der Lauf exakt fortgesetzt.</translation>
    </message>
    <message>
      <source>Scroll the plots, as the wheel alone does over a title</source>
      <translation>Diagramme rollen, wie es das Mausrad allein über einem Titel tut</translation>
    </message>
    <message>
      <source>Scroll the text</source>
      <translation>Text rollen</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>Search the manual (Ctrl+F)</source>
      <translation>Im Handbuch suchen (Ctrl+F)</translation>
    </message>
    <message>
      <source>Searches all pages. Return goes to the next place, Shift+Return to the one before.</source>
      <translation>Sucht auf allen Seiten. Eingabe geht zur nächsten Fundstelle, Shift+Eingabe zur vorigen.</translation>
    </message>
    <message>
      <source>Seconds between two saves of the run for the case of a crash.</source>
      <translation>Sekunden zwischen zwei Sicherungen des Laufs für den Fall eines Absturzes.</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>Seeds</translation>
    </message>
    <message>
      <source>Session (.gatescope), experiment (.json), data (.csv, .npz) or lesson (.md).</source>
      <translation>Sitzung (.gatescope), Experiment (.json), Daten (.csv, .npz) oder Lektion (.md).</translation>
    </message>
    <message>
      <source>Session file of a trained network whose gates are copied. Empty: a ReLU network is trained first.</source>
      <translation>Sitzungsdatei eines trainierten Netzes, dessen Gates kopiert werden. Leer: Zuerst wird ein ReLU-Netz trainiert.</translation>
    </message>
    <message>
      <source>Sessions (*.gatescope)</source>
      <translation>Sitzungen (*.gatescope)</translation>
    </message>
    <message>
      <source>Sets of plots: four that come with the program, and your own.</source>
      <translation>Sätze von Diagrammen: die des Programms und eigene.</translation>
    </message>
    <message>
      <source>Setting to change</source>
      <translation>Zu ändernde Einstellung</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings and plots</source>
      <translation>Einstellungen und Diagramme</translation>
    </message>
    <message>
      <source>Settings and results of the chosen runs, side by side: choose two or more with Ctrl.</source>
      <translation>Einstellungen und Ergebnisse der gewählten Läufe nebeneinander: mit Ctrl zwei oder mehr wählen.</translation>
    </message>
    <message>
      <source>Settings are free, locked or hidden.</source>
      <translation>Einstellungen sind frei, gesperrt oder verborgen.</translation>
    </message>
    <message>
      <source>Settings are not shown at all.</source>
      <translation>Einstellungen werden gar nicht gezeigt.</translation>
    </message>
    <message>
      <source>Settings are shown and cannot be changed.</source>
      <translation>Einstellungen werden gezeigt und lassen sich nicht ändern.</translation>
    </message>
    <message>
      <source>Settings in which the runs of this list differ, and their live changes.</source>
      <translation>Einstellungen, in denen sich die Läufe dieser Liste unterscheiden, und ihre Änderungen im Lauf.</translation>
    </message>
    <message>
      <source>Settings in which the runs on screen differ, and their results, side by side.</source>
      <translation>Einstellungen, in denen sich die Läufe auf dem Bildschirm unterscheiden, und ihre Ergebnisse, nebeneinander.</translation>
    </message>
    <message>
      <source>Settings of the study</source>
      <translation>Einstellungen der Studie</translation>
    </message>
    <message>
      <source>Settings that are rarely needed, and those that have no effect now, with the reason why</source>
      <translation>Selten gebrauchte Einstellungen und solche, die derzeit ohne Wirkung sind, mit Begründung</translation>
    </message>
    <message>
      <source>Settings that differ, and results</source>
      <translation>Abweichende Einstellungen und Ergebnisse</translation>
    </message>
    <message>
      <source>Settings, measures and theory of every point as CSV.</source>
      <translation>Einstellungen, Messgrößen und Theorie jedes Punkts als CSV.</translation>
    </message>
    <message>
      <source>Settings, results and plots of this run as a PDF document.</source>
      <translation>Einstellungen, Ergebnisse und Diagramme dieses Laufs als PDF-Dokument.</translation>
    </message>
    <message>
      <source>Settings; those that differ from the defaults are bold</source>
      <translation>Einstellungen; was vom Üblichen abweicht, ist fett</translation>
    </message>
    <message>
      <source>Share of gates that change from one step to the next, in each hidden layer.</source>
      <translation>Anteil der Gates, die sich von einem Schritt zum nächsten ändern, in jeder verborgenen Schicht.</translation>
    </message>
    <message>
      <source>Share of the test samples that kernel regression with K₀ on the training samples classifies correctly, [0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</source>
      <translation>Anteil der Testbeispiele, die Kernel-Regression mit K₀ auf den Trainingsbeispielen richtig klassifiziert, [0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</translation>
    </message>
    <message>
      <source>Share of the tree's planes with a gate of the layer within 15°, mean over the hidden layers, at the end of the run.</source>
      <translation>Anteil der Ebenen des Baums mit einem Gate der Schicht innerhalb von 15°, gemittelt über die verborgenen Schichten, am Ende des Laufs.</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvector of K₀ with the largest eigenvalue: what gradient descent learns first.</source>
      <translation>Anteil von ‖Y‖² entlang des Eigenvektors von K₀ mit dem größten Eigenwert: was der Gradientenabstieg zuerst lernt.</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvectors of K₀ with the ten largest eigenvalues.</source>
      <translation>Anteil von ‖Y‖² entlang der Eigenvektoren von K₀ mit den zehn größten Eigenwerten.</translation>
    </message>
    <message>
      <source>Shift + wheel</source>
      <translation>Shift + Mausrad</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Shortcut filter</source>
      <translation>Filter für Tastenkürzel</translation>
    </message>
    <message>
      <source>Shortcut: %1</source>
      <translation>Tastenkürzel: %1</translation>
    </message>
    <message>
      <source>Shortcut: Ctrl+%1. Ctrl+J shows the answer.</source>
      <translation>Tastenkürzel: Ctrl+%1. Ctrl+J zeigt die Antwort.</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Show &amp;differences</source>
      <translation>&amp;Unterschiede anzeigen</translation>
    </message>
    <message>
      <source>Show test samples</source>
      <translation>Testbeispiele anzeigen</translation>
    </message>
    <message>
      <source>Show the &amp;answer</source>
      <translation>Die &amp;Antwort zeigen</translation>
    </message>
    <message>
      <source>Show the answer; at the end, the next lesson</source>
      <translation>Die Antwort zeigen; am Ende die nächste Lektion</translation>
    </message>
    <message>
      <source>Show the run be&amp;fore</source>
      <translation>Den &amp;vorigen Lauf zeigen</translation>
    </message>
    <message>
      <source>Show this plot</source>
      <translation>Dieses Diagramm zeigen</translation>
    </message>
    <message>
      <source>Show this setting</source>
      <translation>Diese Einstellung zeigen</translation>
    </message>
    <message>
      <source>Shows %1.</source>
      <translation>Zeigt %1.</translation>
    </message>
    <message>
      <source>Shows the chosen run again and trains it further.</source>
      <translation>Zeigt den gewählten Lauf wieder und trainiert ihn weiter.</translation>
    </message>
    <message>
      <source>Shows the chosen run again as it stood, paused.</source>
      <translation>Zeigt den gewählten Lauf wieder, wie er war, pausiert.</translation>
    </message>
    <message>
      <source>Shows the plot “%1” in the window</source>
      <translation>Zeigt das Diagramm „%1“ im Fenster</translation>
    </message>
    <message>
      <source>Shows the present in the plots again.</source>
      <translation>Zeigt in den Diagrammen wieder die Gegenwart.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of the probe set, the training samples on which gates and kernel are measured.</source>
      <translation>Größe der Messmenge, der Trainingsbeispiele, auf denen Gates und Kernel gemessen werden.</translation>
    </message>
    <message>
      <source>Skip connections move the knee</source>
      <translation>Skip-Verbindungen verschieben das Knie</translation>
    </message>
    <message>
      <source>Skip connections: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) from the second hidden layer on, in the feature network too. 0: none. The knee moves as if gates were open with probability s² + (1−s²)p. After residual networks, arXiv 1512.03385.</source>
      <translation>Skip-Verbindungen: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) ab der zweiten verborgenen Schicht, auch im Merkmalsnetz. 0: keine. Das Knie verschiebt sich, als wären Gates mit Wahrscheinlichkeit s² + (1−s²)p offen. Nach residualen Netzen, arXiv 1512.03385.</translation>
    </message>
    <message>
      <source>Slide, 16:9</source>
      <translation>Folie, 16:9</translation>
    </message>
    <message>
      <source>Slope of a soft gate G = (1+ε)·σ(βq); as β → ∞ it becomes the hard gate 1{q&gt;0}.</source>
      <translation>Steilheit eines weichen Gates G = (1+ε)·σ(βq); für β → ∞ wird es zum harten Gate 1{q&gt;0}.</translation>
    </message>
    <message>
      <source>Slurm partition for the tasks</source>
      <translation>Slurm-Partition für die Aufgaben</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <source>Soft GaLU</source>
      <translation>Weiches GaLU</translation>
    </message>
    <message>
      <source>Soft ReLU</source>
      <translation>Weiches ReLU</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Sortieren</translation>
    </message>
    <message>
      <source>Sort units by activity</source>
      <translation>Einheiten nach Aktivität sortieren</translation>
    </message>
    <message>
      <source>Sorted: ρᵢ from the largest. Distribution: the fraction of eigenvalues at or below ρ. Kernel of the probe set. Dotted: the spectrum of E[K₀], or of E[Kᵛ₀], the value part, where a chain of gates trains.</source>
      <translation>Sortiert: ρᵢ vom größten an. Verteilung: der Anteil der Eigenwerte bis einschließlich ρ. Kernel der Messmenge. Gepunktet: das Spektrum von E[K₀], oder von E[Kᵛ₀], dem Wertanteil, wo eine Kette von Gates trainiert.</translation>
    </message>
    <message>
      <source>Sorts the units of each layer by how many samples they are open for, most first.</source>
      <translation>Sortiert die Einheiten jeder Schicht danach, für wie viele Beispiele sie offen sind, die meisten zuerst.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Space or a tick shows a plot; Enter goes to it.</source>
      <translation>Leertaste oder Häkchen blendet ein Diagramm ein; die Eingabetaste springt hin.</translation>
    </message>
    <message>
      <source>Space runs it.</source>
      <translation>Die Leertaste startet.</translation>
    </message>
    <message>
      <source>Sparser gates whiten sooner, and are noisier</source>
      <translation>Seltenere Gates machen früher weiß und rauschen mehr</translation>
    </message>
    <message>
      <source>Spectrum of the tangent kernel: now, at t = 0 and expected (of Kᵛ where a chain of gates trains).</source>
      <translation>Spektrum des Tangentenkernels: jetzt, bei t = 0 und erwartet (von Kᵛ, wo eine Kette von Gates trainiert).</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Spirals</source>
      <translation>Spiralen</translation>
    </message>
    <message>
      <source>Spotlight on a plot, or on none</source>
      <translation>Ein Diagramm hervorheben oder keines</translation>
    </message>
    <message>
      <source>Squares of a 4 × 4 board in two colours.</source>
      <translation>Felder eines 4 × 4-Bretts in zwei Farben.</translation>
    </message>
    <message>
      <source>St&amp;udy</source>
      <translation>&amp;Studie</translation>
    </message>
    <message>
      <source>Stage of a step</source>
      <translation>Phase eines Schritts</translation>
    </message>
    <message>
      <source>Standard deviation of K₀(s,s) across samples, over their mean. For inputs of one norm it is the noise of finite width, why depth hurts: its square grows like c·d/w. The norms of real images spread it at d = 2 already. It misses what all samples share.</source>
      <translation>Standardabweichung von K₀(s,s) über die Beispiele, durch ihr Mittel. Bei Eingaben gleicher Norm ist es das Rauschen der endlichen Breite, der Grund, warum Tiefe schadet: Sein Quadrat wächst wie c·d/w. Die Normen echter Bilder streuen es schon bei d = 2. Was allen Beispielen gemeinsam ist, entgeht ihm.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise added to the generated inputs.</source>
      <translation>Standardabweichung des Rauschens, das zu den erzeugten Eingaben addiert wird.</translation>
    </message>
    <message>
      <source>Start a run to see %1.</source>
      <translation>Einen Lauf starten, um Folgendes zu sehen: %1.</translation>
    </message>
    <message>
      <source>Start both</source>
      <translation>Beide starten</translation>
    </message>
    <message>
      <source>Start in presentation mode.</source>
      <translation>Im Präsentationsmodus starten.</translation>
    </message>
    <message>
      <source>Starts a new run from the step the timeline shows, with its weights and the curves so far.</source>
      <translation>Startet einen neuen Lauf ab dem Schritt auf der Zeitleiste, mit seinen Gewichten und den bisherigen Kurven.</translation>
    </message>
    <message>
      <source>Starts a new run from this step, with these weights and the curves so far.</source>
      <translation>Startet einen neuen Lauf ab diesem Schritt, mit diesen Gewichten und den bisherigen Kurven.</translation>
    </message>
    <message>
      <source>Starts a new run with frozen gates copied from this step (fixed learnt) and fresh values: how much of what the network knows is in its gates?</source>
      <translation>Startet einen neuen Lauf mit eingefrorenen Gates, kopiert aus diesem Schritt (fest, gelernt), und frischen Werten: Wie viel vom Wissen des Netzes steckt in seinen Gates?</translation>
    </message>
    <message>
      <source>Starts a run with frozen gates, copied from this run at the step shown (or now), and fresh values: G = 1{qᶠ &gt; 0} with Θᶠ as trained here. What it reaches was held by the gates alone.</source>
      <translation>Startet einen Lauf mit eingefrorenen Gates, kopiert aus diesem Lauf beim gezeigten Schritt (oder jetzt), und frischen Werten: G = 1{qᶠ &gt; 0} mit Θᶠ wie hier trainiert. Was er erreicht, steckte allein in den Gates.</translation>
    </message>
    <message>
      <source>Starts no new points until you press Continue.</source>
      <translation>Beginnt keine neuen Punkte bis zum Fortsetzen.</translation>
    </message>
    <message>
      <source>Starts the example “%1”</source>
      <translation>Startet das Beispiel „%1“</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Step %1, %2. Framed: class → what the network predicts.</source>
      <translation>Schritt %1, %2. Umrahmt: Klasse → Vorhersage des Netzes.</translation>
    </message>
    <message>
      <source>Step %1: **%2**. %3</source>
      <translation>Schritt %1: **%2**. %3</translation>
    </message>
    <message>
      <source>Step size in units of n/ρ_max(K_0): above 2, gradient descent diverges in theory.</source>
      <translation>Schrittweite in Einheiten von n/ρ_max(K_0): Über 2 divergiert der Gradientenabstieg laut Theorie.</translation>
    </message>
    <message>
      <source>Steps between evaluations of the test set.</source>
      <translation>Schritte zwischen Auswertungen der Testmenge.</translation>
    </message>
    <message>
      <source>Steps between gate measurements. The rate is that of the step just made, however rarely it is measured.</source>
      <translation>Schritte zwischen Gate-Messungen. Die Rate ist die des eben getanen Schritts, wie selten auch gemessen wird.</translation>
    </message>
    <message>
      <source>Steps between kernel measurements; 0: only at t=0.</source>
      <translation>Schritte zwischen Kernel-Messungen; 0: nur bei t=0.</translation>
    </message>
    <message>
      <source>Steps that ReLU network is trained for; 0: as many as the run itself.</source>
      <translation>Schritte, die jenes ReLU-Netz trainiert wird; 0: so viele wie der Lauf selbst.</translation>
    </message>
    <message>
      <source>Steps until the training loss is 1 % of its initial value. inf: not within stop.steps.</source>
      <translation>Schritte, bis der Trainingsverlust 1 % seines Anfangswerts beträgt. inf: nicht innerhalb von stop.steps.</translation>
    </message>
    <message>
      <source>Steps until ‖(I − αK₀/n)ᵗ e₀‖² is 1 % of ‖e₀‖², with α = c·n/ρ₁: what the kernel at t = 0 predicts. inf: never.</source>
      <translation>Schritte, bis ‖(I − αK₀/n)ᵗ e₀‖² 1 % von ‖e₀‖² beträgt, mit α = c·n/ρ₁: was der Kernel bei t = 0 vorhersagt. inf: nie.</translation>
    </message>
    <message>
      <source>Stop after</source>
      <translation>Stopp nach</translation>
    </message>
    <message>
      <source>Stop when the &amp;run ends</source>
      <translation>Stoppen, wenn der &amp;Lauf endet</translation>
    </message>
    <message>
      <source>Studies to start from. Everything can be changed below.</source>
      <translation>Studien als Ausgangspunkt. Alles lässt sich unten ändern.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <source>Subcommands</source>
      <translation>Unterbefehle</translation>
    </message>
    <message>
      <source>Switch on &amp;biases</source>
      <translation>&amp;Biases einschalten</translation>
    </message>
    <message>
      <source>Switch on biases</source>
      <translation>Biases einschalten</translation>
    </message>
    <message>
      <source>T&amp;est samples</source>
      <translation>T&amp;estbeispiele</translation>
    </message>
    <message>
      <source>T&amp;raining samples</source>
      <translation>T&amp;rainingsbeispiele</translation>
    </message>
    <message>
      <source>Table of all points</source>
      <translation>Tabelle aller Punkte</translation>
    </message>
    <message>
      <source>Table of published numbers</source>
      <translation>Tabelle veröffentlichter Zahlen</translation>
    </message>
    <message>
      <source>Tables, sweep files, studies from other machines, and the controls.</source>
      <translation>Tabellen, Sweep-Dateien, Studien von anderen Rechnern und die Bedienelemente.</translation>
    </message>
    <message>
      <source>Target &amp;column</source>
      <translation>Ziel&amp;spalte</translation>
    </message>
    <message>
      <source>Target values</source>
      <translation>Zielwerte</translation>
    </message>
    <message>
      <source>Target y = sin(aθ) on the upper half of the circle.</source>
      <translation>Ziel y = sin(aθ) auf der oberen Kreishälfte.</translation>
    </message>
    <message>
      <source>Target y = sin(aπ + b(θ − π)) on the lower half of the circle.</source>
      <translation>Ziel y = sin(aπ + b(θ − π)) auf der unteren Kreishälfte.</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy.</source>
      <translation>Ziele sind reelle Zahlen: Es gibt keine Genauigkeit.</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy. Choose “error”.</source>
      <translation>Ziele sind reelle Zahlen: Es gibt keine Genauigkeit. „Fehler“ wählen.</translation>
    </message>
    <message>
      <source>TeX: pgfplots picture with its data</source>
      <translation>TeX: pgfplots-Bild mit seinen Daten</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Test accuracy</source>
      <translation>Testgenauigkeit</translation>
    </message>
    <message>
      <source>Test accuracy of kernel regression, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, with K and H, beside the network's.</source>
      <translation>Testgenauigkeit der Kernel-Regression, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, mit K und H, neben der des Netzes.</translation>
    </message>
    <message>
      <source>Text and lines 10 % larger.</source>
      <translation>Schrift und Linien 10 % größer.</translation>
    </message>
    <message>
      <source>Text and lines 10 % smaller.</source>
      <translation>Schrift und Linien 10 % kleiner.</translation>
    </message>
    <message>
      <source>Text and lines at their original size.</source>
      <translation>Schrift und Linien in Originalgröße.</translation>
    </message>
    <message>
      <source>Text of the step</source>
      <translation>Text des Schritts</translation>
    </message>
    <message>
      <source>The axes follow the data. Zooming or panning by hand switches this off; double-click the plot to switch it back on.</source>
      <translation>Die Achsen folgen den Daten. Zoomen oder Verschieben von Hand schaltet das ab; ein Doppelklick auf das Diagramm schaltet es wieder ein.</translation>
    </message>
    <message>
      <source>The best depth is plotted against width, p or n: give one of them several values and choose it as the x axis.</source>
      <translation>Die beste Tiefe wird über Breite, p oder n aufgetragen: einer dieser Größen mehrere Werte geben und sie als x-Achse wählen.</translation>
    </message>
    <message>
      <source>The checkpoints below the plots.</source>
      <translation>Die Prüfpunkte unter den Diagrammen.</translation>
    </message>
    <message>
      <source>The checks are paused: a setting was changed or a run removed. “Repeat” goes back to the step.</source>
      <translation>Die Prüfungen ruhen: Eine Einstellung wurde geändert oder ein Lauf entfernt. „Wiederholen“ kehrt zum Schritt zurück.</translation>
    </message>
    <message>
      <source>The correct answer to the step's question.</source>
      <translation>Die richtige Antwort auf die Frage des Schritts.</translation>
    </message>
    <message>
      <source>The course on deep gated networks: step by step, with real networks and measured checks.</source>
      <translation>Der Kurs über tiefe Netze mit Gates: Schritt für Schritt, mit echten Netzen und gemessenen Prüfungen.</translation>
    </message>
    <message>
      <source>The curves of the plot that has the keyboard as a table of numbers, to read and to copy.</source>
      <translation>Die Kurven des Diagramms mit dem Tastaturfokus als Tabelle, zum Lesen und Kopieren.</translation>
    </message>
    <message>
      <source>The data are gone: this session can only be looked at.</source>
      <translation>Die Daten sind nicht mehr da: Diese Sitzung lässt sich nur ansehen.</translation>
    </message>
    <message>
      <source>The depth with the smallest condition number, and theory's knee d*, against p.</source>
      <translation>Die Tiefe mit der kleinsten Konditionszahl und das Knie d* der Theorie über p.</translation>
    </message>
    <message>
      <source>The depth with the smallest median condition number.</source>
      <translation>Die Tiefe mit der kleinsten medianen Konditionszahl.</translation>
    </message>
    <message>
      <source>The error, measured and as the kernel at t = 0 predicts it.</source>
      <translation>Der Fehler, gemessen und wie ihn der Kernel bei t = 0 vorhersagt.</translation>
    </message>
    <message>
      <source>The first %1 of %2 outputs.</source>
      <translation>Die ersten %1 von %2 Ausgaben.</translation>
    </message>
    <message>
      <source>The first %1 places</source>
      <translation>Die ersten %1 Fundstellen</translation>
    </message>
    <message>
      <source>The first experiment again, as when the program starts. The run on screen stays in the list of runs.</source>
      <translation>Wieder das erste Experiment, wie beim Programmstart. Der Lauf auf dem Bildschirm bleibt in der Liste der Läufe.</translation>
    </message>
    <message>
      <source>The first page.</source>
      <translation>Die erste Seite.</translation>
    </message>
    <message>
      <source>The folder %1 cannot be created.</source>
      <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
      <source>The following argument was not expected: %1</source>
      <translation>Dieses Argument wurde nicht erwartet: %1</translation>
    </message>
    <message>
      <source>The following arguments were not expected: %1</source>
      <translation>Diese Argumente wurden nicht erwartet: %1</translation>
    </message>
    <message>
      <source>The fully connected networks of arXiv 2006.10529, trained with Adam, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes long.</source>
      <translation>Die vollständig verbundenen Netze aus arXiv 2006.10529, mit Adam trainiert, neben den Zahlen der Arbeit. Nötig sind das ganze MNIST in einem Ordner namens mnist und viel Zeit.</translation>
    </message>
    <message>
      <source>The gates of all probe samples, unit by unit.</source>
      <translation>Die Gates aller Messbeispiele, Einheit für Einheit.</translation>
    </message>
    <message>
      <source>The gates of language models</source>
      <translation>Die Gates der Sprachmodelle</translation>
    </message>
    <message>
      <source>The gates of today's language models: each reads what its layer reads, softly, and trains.</source>
      <translation>Die Gates heutiger Sprachmodelle: Jedes liest, was seine Schicht liest, ist weich und lernt.</translation>
    </message>
    <message>
      <source>The height is such that the axes are 0.62 times as high as they are wide, whatever stands around them.</source>
      <translation>Die Höhe ist so, dass die Achsen 0,62-mal so hoch wie breit sind, was auch immer um sie herum steht.</translation>
    </message>
    <message>
      <source>The highest point of the run's test curve, [0, 1].</source>
      <translation>Der höchste Punkt der Testkurve des Laufs, [0, 1].</translation>
    </message>
    <message>
      <source>The initial plots, all the same size, all following their data.</source>
      <translation>Die anfänglichen Diagramme, alle gleich groß, alle den Daten folgend.</translation>
    </message>
    <message>
      <source>The last ten files.</source>
      <translation>Die letzten zehn Dateien.</translation>
    </message>
    <message>
      <source>The lesson ends here.</source>
      <translation>Die Lektion endet hier.</translation>
    </message>
    <message>
      <source>The lesson plays once and is written as it goes.</source>
      <translation>Die Lektion wird einmal abgespielt und dabei geschrieben.</translation>
    </message>
    <message>
      <source>The lesson was closed before it was written.</source>
      <translation>Die Lektion wurde geschlossen, bevor sie geschrieben war.</translation>
    </message>
    <message>
      <source>The lesson was reloaded.</source>
      <translation>Die Lektion wurde neu geladen.</translation>
    </message>
    <message>
      <source>The lesson was stepped by hand before it was written.</source>
      <translation>Die Lektion wurde von Hand weitergeschaltet, bevor sie geschrieben war.</translation>
    </message>
    <message>
      <source>The loss is no longer finite</source>
      <translation>Der Verlust ist nicht mehr endlich</translation>
    </message>
    <message>
      <source>The loss is no longer finite. The last finite values are kept. Try a smaller step size.</source>
      <translation>Der Verlust ist nicht mehr endlich. Die letzten endlichen Werte bleiben erhalten. Abhilfe: eine kleinere Schrittweite.</translation>
    </message>
    <message>
      <source>The loss is not finite at the start</source>
      <translation>Der Verlust ist am Anfang nicht endlich</translation>
    </message>
    <message>
      <source>The map needs two inputs; these data have %1. Try moons, spirals, xor or circle.</source>
      <translation>Die Karte braucht zwei Eingaben; diese Daten haben %1. Geeignet: moons, spirals, xor oder circle.</translation>
    </message>
    <message>
      <source>The mean kernel over redrawn weights, gates held, against what theory expects.</source>
      <translation>Der mittlere Kernel über neu gezogene Gewichte bei festgehaltenen Gates, verglichen mit der Erwartung der Theorie.</translation>
    </message>
    <message>
      <source>The name of the plot, over it.</source>
      <translation>Der Name des Diagramms, darüber.</translation>
    </message>
    <message>
      <source>The network shows each step as it is, instead of playing it in stages in slow motion.</source>
      <translation>Das Netz zeigt jeden Schritt, wie er ist, statt ihn in Zeitlupe in Stufen abzuspielen.</translation>
    </message>
    <message>
      <source>The new run could not be started: %1. The run before is still here.</source>
      <translation>Der neue Lauf ließ sich nicht starten: %1. Der vorige Lauf ist noch da.</translation>
    </message>
    <message>
      <source>The next seed: new weights, new gates, new samples where they are drawn. Everything else stays.</source>
      <translation>Der nächste Seed: neue Gewichte, neue Gates, neue Beispiele, wo sie gezogen werden. Alles andere bleibt.</translation>
    </message>
    <message>
      <source>The next step: its settings are applied and its networks train.</source>
      <translation>Der nächste Schritt: Seine Einstellungen werden angewandt, und seine Netze trainieren.</translation>
    </message>
    <message>
      <source>The only source of randomness: same seed, same data, weights, batches and losses.</source>
      <translation>Die einzige Quelle von Zufall: gleicher Seed, gleiche Daten, Gewichte, Batches und Verluste.</translation>
    </message>
    <message>
      <source>The output over one input or over the circle, and where the gates of each layer flip.</source>
      <translation>Die Ausgabe über einer Eingabe oder über dem Kreis, und wo die Gates jeder Schicht kippen.</translation>
    </message>
    <message>
      <source>The output over two inputs, with the line where the decision flips and where gates do.</source>
      <translation>Die Ausgabe über zwei Eingaben, mit der Linie, an der die Entscheidung kippt, und denen, an denen Gates kippen.</translation>
    </message>
    <message>
      <source>The page after, once you went back.</source>
      <translation>Die nächste Seite, nachdem man zurückgegangen ist.</translation>
    </message>
    <message>
      <source>The page before.</source>
      <translation>Die vorige Seite.</translation>
    </message>
    <message>
      <source>The plane angle at the end less that at t = 0: below 0 where gates turned towards the tree's planes.</source>
      <translation>Der Winkel der Ebenen am Ende abzüglich dessen bei t = 0: unter 0, wo sich Gates zu den Ebenen des Baums hin gedreht haben.</translation>
    </message>
    <message>
      <source>The point whose eigenvalues are shown and that opens as a live run.</source>
      <translation>Der Punkt, dessen Eigenwerte gezeigt werden und der sich als Live-Lauf öffnet.</translation>
    </message>
    <message>
      <source>The previous step.</source>
      <translation>Der vorige Schritt.</translation>
    </message>
    <message>
      <source>The recording ended after %1; the run continues. %2</source>
      <translation>Die Aufzeichnung endete nach %1; der Lauf geht weiter. %2</translation>
    </message>
    <message>
      <source>The report lacks measurements that were left out: %1</source>
      <translation>Dem Bericht fehlen ausgelassene Messungen: %1</translation>
    </message>
    <message>
      <source>The ring is the output at each angle; marks on the circle are the targets.</source>
      <translation>Der Ring ist die Ausgabe bei jedem Winkel; Marken auf dem Kreis sind die Ziele.</translation>
    </message>
    <message>
      <source>The run before, where the plot shows it.</source>
      <translation>Der vorige Lauf, wo das Diagramm ihn zeigt.</translation>
    </message>
    <message>
      <source>The run could not be built, or an error occurred; see the message.</source>
      <translation>Der Lauf ließ sich nicht aufbauen, oder ein Fehler ist aufgetreten; siehe Meldung.</translation>
    </message>
    <message>
      <source>The run ends after this many steps; 0: never.</source>
      <translation>Der Lauf endet nach so vielen Schritten; 0: nie.</translation>
    </message>
    <message>
      <source>The run ends when at least this share of the test samples is classified correctly; 0: never.</source>
      <translation>Der Lauf endet, wenn mindestens dieser Anteil der Testbeispiele richtig klassifiziert ist; 0: nie.</translation>
    </message>
    <message>
      <source>The run ends when the training loss is at or below this; 0: never. With mini-batches the loss is the curve's: the mean since its last point.</source>
      <translation>Der Lauf endet, wenn der Trainingsverlust diesen Wert erreicht oder unterschreitet; 0: nie. Mit Mini-Batches gilt der Verlust der Kurve: das Mittel seit ihrem letzten Punkt.</translation>
    </message>
    <message>
      <source>The run failed.</source>
      <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The run has diverged and cannot go on. Lower the step size, then Reset (Ctrl+R) starts over.</source>
      <translation>Der Lauf ist divergiert und kann nicht weitergehen. Die Schrittweite verkleinern, dann beginnt Zurücksetzen (Ctrl+R) von vorn.</translation>
    </message>
    <message>
      <source>The run is complete after %1 steps. Raise “stop after” to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>Der Lauf ist nach %1 Schritten vollständig. Zum Fortsetzen „Stopp nach“ erhöhen; Zurücksetzen (Ctrl+R) beginnt von vorn.</translation>
    </message>
    <message>
      <source>The run never waits for the recording: at many steps per second, a frame is taken as soon as it can be drawn.</source>
      <translation>Der Lauf wartet nie auf die Aufzeichnung: Bei vielen Schritten pro Sekunde wird ein Bild aufgenommen, sobald es gezeichnet werden kann.</translation>
    </message>
    <message>
      <source>The run on screen.</source>
      <translation>Der Lauf auf dem Bildschirm.</translation>
    </message>
    <message>
      <source>The run that was on screen when the program ended.</source>
      <translation>Der Lauf, der beim Programmende auf dem Bildschirm war.</translation>
    </message>
    <message>
      <source>The run was replaced before its report could be prepared.</source>
      <translation>Der Lauf wurde ersetzt, bevor sein Bericht vorbereitet werden konnte.</translation>
    </message>
    <message>
      <source>The run was replaced in the meantime: no gates were copied.</source>
      <translation>Der Lauf wurde inzwischen ersetzt: Es wurden keine Gates kopiert.</translation>
    </message>
    <message>
      <source>The same as a list.</source>
      <translation>Dasselbe als Liste.</translation>
    </message>
    <message>
      <source>The same networks trained with stochastic gradient descent, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes longer still.</source>
      <translation>Dieselben Netze mit stochastischem Gradientenabstieg, neben den Zahlen der Arbeit. Nötig sind das ganze MNIST in einem Ordner namens mnist und noch mehr Zeit.</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀.</source>
      <translation>Dasselbe mit dem Pfadkernel H₀.</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀: what the gates alone know.</source>
      <translation>Dasselbe mit dem Pfadkernel H₀: was die Gates allein wissen.</translation>
    </message>
    <message>
      <source>The settings are the lesson's. Close it to change them.</source>
      <translation>Die Einstellungen sind die der Lektion. Zum Ändern die Lektion schließen.</translation>
    </message>
    <message>
      <source>The settings on the left.</source>
      <translation>Die Einstellungen links.</translation>
    </message>
    <message>
      <source>The share of planes found at the end less that at t = 0.</source>
      <translation>Der Anteil der am Ende gefundenen Ebenen abzüglich dessen bei t = 0.</translation>
    </message>
    <message>
      <source>The spectrum predicts training</source>
      <translation>Das Spektrum sagt das Training vorher</translation>
    </message>
    <message>
      <source>The squared loss compares outputs with κ·y. As κ falls, a network stays by its linearisation at t = 0: measured and predicted error merge (lazy training, arXiv 1812.07956).</source>
      <translation>Der quadratische Verlust vergleicht Ausgaben mit κ·y. Mit fallendem κ bleibt ein Netz bei seiner Linearisierung in t = 0: Gemessener und vorhergesagter Fehler fallen zusammen (Lazy Training, arXiv 1812.07956).</translation>
    </message>
    <message>
      <source>The study continues, but is not saved: %1</source>
      <translation>Die Studie geht weiter, wird aber nicht gespeichert: %1</translation>
    </message>
    <message>
      <source>The study has stopped: %1</source>
      <translation>Die Studie wurde angehalten: %1</translation>
    </message>
    <message>
      <source>The study's settings on the left. Without them the plots have all the space.</source>
      <translation>Die Einstellungen der Studie links. Ohne sie haben die Diagramme den ganzen Platz.</translation>
    </message>
    <message>
      <source>The table has fewer rows: %1 for training, %2 for testing.</source>
      <translation>Die Tabelle hat weniger Zeilen: %1 zum Trainieren, %2 zum Testen.</translation>
    </message>
    <message>
      <source>The tangent kernel: spectrum, map, history, prediction, parts.</source>
      <translation>Der Tangentenkernel: Spektrum, Karte, Verlauf, Vorhersage, Anteile.</translation>
    </message>
    <message>
      <source>The tick shows and hides a run in the plots, drawn as its line here. F2 or a double click renames it.</source>
      <translation>Das Häkchen zeigt und verbirgt einen Lauf in den Diagrammen, gezeichnet wie die Linie hier. F2 oder ein Doppelklick benennt ihn um.</translation>
    </message>
    <message>
      <source>The wall needs images; these data (%1) have none. Try digits, fashion or CIFAR-10.</source>
      <translation>Die Wand braucht Bilder; diese Daten (%1) haben keine. Geeignet: Ziffern, Fashion oder CIFAR-10.</translation>
    </message>
    <message>
      <source>The whole run in one file: weights, curves, settings. NumPy opens it too.</source>
      <translation>Der ganze Lauf in einer Datei: Gewichte, Kurven, Einstellungen. Auch NumPy öffnet sie.</translation>
    </message>
    <message>
      <source>The window in this language. Runs go on as they are.</source>
      <translation>Das Fenster in dieser Sprache. Läufe gehen weiter, wie sie sind.</translation>
    </message>
    <message>
      <source>The window's experiment</source>
      <translation>Experiment des Fensters</translation>
    </message>
    <message>
      <source>Then click anything to see what it is.</source>
      <translation>Danach etwas anklicken, um zu erfahren, was es ist.</translation>
    </message>
    <message>
      <source>There are no test samples.</source>
      <translation>Es gibt keine Testbeispiele.</translation>
    </message>
    <message>
      <source>There is no lesson “%1”; available: %2</source>
      <translation>Es gibt keine Lektion „%1“; verfügbar: %2</translation>
    </message>
    <message>
      <source>There is nothing to pin yet: the run has no curve.</source>
      <translation>Noch gibt es nichts anzuheften: Der Lauf hat keine Kurve.</translation>
    </message>
    <message>
      <source>These data have one input: the plot “Function” shows the output over it.</source>
      <translation>Diese Daten haben eine Eingabe: Das Diagramm „Funktion“ zeigt die Ausgabe darüber.</translation>
    </message>
    <message>
      <source>These gates read no input, so they have no boundaries.</source>
      <translation>Diese Gates lesen keine Eingabe und haben daher keine Grenzen.</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>Diese Tasten</translation>
    </message>
    <message>
      <source>These targets are not classes: nothing can be right or wrong.</source>
      <translation>Diese Ziele sind keine Klassen: Nichts kann richtig oder falsch sein.</translation>
    </message>
    <message>
      <source>Thick lines and large text, readable from the last row.</source>
      <translation>Dicke Linien und große Schrift, lesbar aus der letzten Reihe.</translation>
    </message>
    <message>
      <source>This could not be done: %1. Everything else is as it was.</source>
      <translation>Das ließ sich nicht ausführen: %1. Alles andere ist wie zuvor.</translation>
    </message>
    <message>
      <source>This file is not a valid lesson: %1</source>
      <translation>Diese Datei ist keine gültige Lektion: %1</translation>
    </message>
    <message>
      <source>This image would have %1 million pixels; at most 100 are allowed. Make it smaller, or use SVG or PDF, which are sharp at any size.</source>
      <translation>Dieses Bild hätte %1 Millionen Pixel; erlaubt sind höchstens 100. Kleiner machen oder SVG bzw. PDF verwenden, die in jeder Größe scharf sind.</translation>
    </message>
    <message>
      <source>This language</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>This link leads nowhere: %1</source>
      <translation>Dieser Link führt nirgendwohin: %1</translation>
    </message>
    <message>
      <source>This run has none.</source>
      <translation>Dieser Lauf hat keine.</translation>
    </message>
    <message>
      <source>This run is on screen already.</source>
      <translation>Dieser Lauf ist schon auf dem Bildschirm.</translation>
    </message>
    <message>
      <source>This session can be looked at, but not continued: %1</source>
      <translation>Diese Sitzung lässt sich ansehen, aber nicht fortsetzen: %1</translation>
    </message>
    <message>
      <source>This session can only be looked at: its data are gone.</source>
      <translation>Diese Sitzung lässt sich nur ansehen: Ihre Daten sind nicht mehr da.</translation>
    </message>
    <message>
      <source>This step again, from t = 0.</source>
      <translation>Diesen Schritt noch einmal, ab t = 0.</translation>
    </message>
    <message>
      <source>This step again, from t = 0. Space does the same.</source>
      <translation>Diesen Schritt noch einmal, ab t = 0. Die Leertaste tut dasselbe.</translation>
    </message>
    <message>
      <source>This study does not measure it.</source>
      <translation>Diese Studie misst es nicht.</translation>
    </message>
    <message>
      <source>Tick at least one variant.</source>
      <translation>Mindestens eine Variante ankreuzen.</translation>
    </message>
    <message>
      <source>Ticks below: where gates flip, one row per hidden layer, the first on top.</source>
      <translation>Striche unten: wo Gates kippen, eine Zeile pro verborgener Schicht, die erste oben.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>Title of %1</source>
      <translation>Titel von %1</translation>
    </message>
    <message>
      <source>Title of the %1</source>
      <translation>Titel: %1</translation>
    </message>
    <message>
      <source>Train at every point</source>
      <translation>An jedem Punkt trainieren</translation>
    </message>
    <message>
      <source>Train at once, as Space does.</source>
      <translation>Sofort trainieren, wie mit der Leertaste.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Training and test loss over steps.</source>
      <translation>Trainings- und Testverlust über Schritten.</translation>
    </message>
    <message>
      <source>Training by depth</source>
      <translation>Training nach Tiefe</translation>
    </message>
    <message>
      <source>Training samples of the kernel predictor, and as many test samples, at most; fewer where a deep and wide network would need more than 2 GB for them. Its time grows with their square, and with the cube for the largest.</source>
      <translation>Höchstzahl der Trainingsbeispiele des Kernel-Prädiktors und ebenso vieler Testbeispiele; weniger, wo ein tiefes und breites Netz dafür mehr als 2 GB bräuchte. Die Zeit wächst mit dem Quadrat, bei den größten mit der dritten Potenz.</translation>
    </message>
    <message>
      <source>Training the ReLU network whose gates are copied</source>
      <translation>Das ReLU-Netz, dessen Gates kopiert werden, wird trainiert</translation>
    </message>
    <message>
      <source>Training the run again for the report, with every measurement that was left out: %1 %</source>
      <translation>Der Lauf wird für den Bericht noch einmal trainiert, mit jeder ausgelassenen Messung: %1 %</translation>
    </message>
    <message>
      <source>Training. Space pauses it.</source>
      <translation>Training läuft. Die Leertaste pausiert.</translation>
    </message>
    <message>
      <source>Trains beside the run on screen.</source>
      <translation>Trainiert neben dem Lauf auf dem Bildschirm.</translation>
    </message>
    <message>
      <source>Trains until a stop rule is met. Settings marked ⚡ can change during the run; those marked ↻ restart it. A finished run goes on when “stop after” is raised; Reset starts over.</source>
      <translation>Trainiert, bis eine Abbruchregel erfüllt ist. Mit ⚡ markierte Einstellungen lassen sich während des Laufs ändern; mit ↻ markierte starten ihn neu. Ein fertiger Lauf geht weiter, wenn „Stopp nach“ erhöht wird; „Zurücksetzen“ beginnt von vorn.</translation>
    </message>
    <message>
      <source>Two clocks</source>
      <translation>Zwei Uhren</translation>
    </message>
    <message>
      <source>Two columns, 17.5 cm</source>
      <translation>Zwei Spalten, 17,5 cm</translation>
    </message>
    <message>
      <source>Two inputs and no biases: every line where a gate of the first layer flips passes through the origin. With biases the lines can lie anywhere.</source>
      <translation>Zwei Eingaben und keine Biases: Jede Linie, an der ein Gate der ersten Schicht kippt, geht durch den Ursprung. Mit Biases können die Linien überall liegen.</translation>
    </message>
    <message>
      <source>Two inputs, with biases: the lines where gates flip bend the boundary until 99 % are right.</source>
      <translation>Zwei Eingaben, mit Biases: Die Linien, an denen Gates kippen, biegen die Grenze, bis 99 % richtig sind.</translation>
    </message>
    <message>
      <source>Two interleaving half circles.</source>
      <translation>Zwei ineinandergreifende Halbkreise.</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>Zwei Monde</translation>
    </message>
    <message>
      <source>Two spiral arms of one and a half turns around the origin.</source>
      <translation>Zwei Spiralarme mit anderthalb Umdrehungen um den Ursprung.</translation>
    </message>
    <message>
      <source>Two spirals</source>
      <translation>Zwei Spiralen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undoes the last change to a setting: live settings at once, the others with a new run. While text is being typed, it undoes the typing.</source>
      <translation>Macht die letzte Änderung einer Einstellung rückgängig: Live-Einstellungen sofort, die anderen mit einem neuen Lauf. Während einer Texteingabe wird die Eingabe rückgängig gemacht.</translation>
    </message>
    <message>
      <source>Unit of the interval</source>
      <translation>Einheit des Intervalls</translation>
    </message>
    <message>
      <source>Unit sphere</source>
      <translation>Einheitssphäre</translation>
    </message>
    <message>
      <source>Units in every hidden layer. Wider networks follow the theory's expected kernel more closely.</source>
      <translation>Einheiten in jeder verborgenen Schicht. Breitere Netze folgen dem erwarteten Kernel der Theorie genauer.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Aufruf</translation>
    </message>
    <message>
      <source>Variants</source>
      <translation>Varianten</translation>
    </message>
    <message>
      <source>Version, source, licence.</source>
      <translation>Version, Quelltext, Lizenz.</translation>
    </message>
    <message>
      <source>View of the eigenvalues</source>
      <translation>Ansicht der Eigenwerte</translation>
    </message>
    <message>
      <source>View of the layers</source>
      <translation>Ansicht der Schichten</translation>
    </message>
    <message>
      <source>View of the modes</source>
      <translation>Ansicht der Moden</translation>
    </message>
    <message>
      <source>Waiting for the first measurement of %1.</source>
      <translation>Warten auf die erste Messung von %1.</translation>
    </message>
    <message>
      <source>Waiting for the first point.</source>
      <translation>Warten auf den ersten Punkt.</translation>
    </message>
    <message>
      <source>Weight %1 of the past</source>
      <translation>Gewicht %1 der Vergangenheit</translation>
    </message>
    <message>
      <source>What depth, width and gates do to the kernel at t = 0 and to training, across many networks at once.</source>
      <translation>Was Tiefe, Breite und Gates mit dem Kernel bei t = 0 und mit dem Training machen, über viele Netze zugleich.</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>What gates do, beside loss, gate change and the kernel's eigenvalues.</source>
      <translation>Was Gates tun, neben Verlust, Gate-Wechsel und den Eigenwerten des Kernels.</translation>
    </message>
    <message>
      <source>What is on the x axis.</source>
      <translation>Was auf der x-Achse liegt.</translation>
    </message>
    <message>
      <source>What is plotted.</source>
      <translation>Was aufgetragen wird.</translation>
    </message>
    <message>
      <source>What is plotted. Measured on the probe set, with the kernel.</source>
      <translation>Was aufgetragen wird. Gemessen auf der Messmenge, mit dem Kernel.</translation>
    </message>
    <message>
      <source>What kernel regression with K₀ and with H₀ on the training samples makes of the test samples. Takes longer than the kernel alone.</source>
      <translation>Was Kernel-Regression mit K₀ und mit H₀ auf den Trainingsbeispielen aus den Testbeispielen macht. Dauert länger als der Kernel allein.</translation>
    </message>
    <message>
      <source>What moves the output: the value part and the gates' part of the kernel.</source>
      <translation>Was die Ausgabe bewegt: der Wertanteil und der Gate-Anteil des Kernels.</translation>
    </message>
    <message>
      <source>What the network learns: synthetic sets made from the seed, or images and tables from files.</source>
      <translation>Was das Netz lernt: synthetische Daten aus dem Seed oder Bilder und Tabellen aus Dateien.</translation>
    </message>
    <message>
      <source>What the networks see. For your own data, choose it in the window, then “The window's experiment” here.</source>
      <translation>Was die Netze sehen. Für eigene Daten diese im Fenster wählen, dann hier „Experiment des Fensters“.</translation>
    </message>
    <message>
      <source>What the run does, or how it ended.</source>
      <translation>Was der Lauf tut, oder wie er endete.</translation>
    </message>
    <message>
      <source>What the value network reads: the input x, or all ones (constant input). The gates still see x.</source>
      <translation>Was das Wertnetz liest: die Eingabe x oder lauter Einsen (konstante Eingabe). Die Gates sehen weiterhin x.</translation>
    </message>
    <message>
      <source>What was measured is told with your answer.</source>
      <translation>Was gemessen wurde, steht bei Ihrer Antwort.</translation>
    </message>
    <message>
      <source>What would fill the plot</source>
      <translation>Was das Diagramm füllen würde</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <source>When that network's gates are taken. last: at the end of its training. best: after the epoch of the highest test accuracy, the first of equals, as arXiv 2006.10529 takes them.</source>
      <translation>Wann die Gates jenes Netzes genommen werden. last: am Ende seines Trainings. best: nach der Epoche der höchsten Testgenauigkeit, der ersten bei Gleichstand, wie arXiv 2006.10529 sie nimmt.</translation>
    </message>
    <message>
      <source>When the job is done:  %1</source>
      <extracomment>gatescope-cli merge </extracomment>
      <translation>Wenn der Job fertig ist:  %1</translation>
    </message>
    <message>
      <source>Where are the data of this session?</source>
      <translation>Wo liegen die Daten dieser Sitzung?</translation>
    </message>
    <message>
      <source>Where the gates come from, how they open, and whether they train.</source>
      <translation>Woher die Gates kommen, wie sie sich öffnen und ob sie trainieren.</translation>
    </message>
    <message>
      <source>Where the gates come from. Space ticks and unticks.</source>
      <translation>Woher die Gates kommen. Die Leertaste setzt und entfernt Häkchen.</translation>
    </message>
    <message>
      <source>Whether the run before stays on the plots, faint, and in what is exported of them.</source>
      <translation>Ob der vorige Lauf blass in den Diagrammen bleibt und in dem, was davon exportiert wird.</translation>
    </message>
    <message>
      <source>Which classes to keep, in this order, separated by commas. Empty: all. Two classes allow scalar targets ±1.</source>
      <translation>Welche Klassen bleiben, in dieser Reihenfolge, durch Kommas getrennt. Leer: alle. Zwei Klassen erlauben skalare Ziele ±1.</translation>
    </message>
    <message>
      <source>Which hidden layers are shown.</source>
      <translation>Welche verborgenen Schichten gezeigt werden.</translation>
    </message>
    <message>
      <source>Which layers the kernel comes from: tr Kₗ over steps or now, beside tr E[Kₗ].</source>
      <translation>Aus welchen Schichten der Kernel stammt: tr Kₗ über Schritten oder jetzt, neben tr E[Kₗ].</translation>
    </message>
    <message>
      <source>Which mode is shown as an eigenvector: 1 has the largest eigenvalue. Or click on it.</source>
      <translation>Welche Mode als Eigenvektor gezeigt wird: 1 hat den größten Eigenwert. Oder anklicken.</translation>
    </message>
    <message>
      <source>Which of the images are shown: up to 100 of the set, evenly chosen.</source>
      <translation>Welche der Bilder gezeigt werden: bis zu 100 der Menge, gleichmäßig ausgewählt.</translation>
    </message>
    <message>
      <source>Which probe sample goes through the network. Click the input for the next one.</source>
      <translation>Welches Messbeispiel durch das Netz läuft. Ein Klick auf die Eingabe zeigt das nächste.</translation>
    </message>
    <message>
      <source>Which training samples form the probe set: spread evenly over the order of the data, each class with its share; or the first ones.</source>
      <translation>Welche Trainingsbeispiele die Messmenge bilden: gleichmäßig über die Reihenfolge der Daten verteilt, jede Klasse mit ihrem Anteil; oder die ersten.</translation>
    </message>
    <message>
      <source>Which variant, p and n the map shows.</source>
      <translation>Welche Variante, welches p und n die Karte zeigt.</translation>
    </message>
    <message>
      <source>While presenting</source>
      <translation>Beim Präsentieren</translation>
    </message>
    <message>
      <source>Whole: units lit by their gates. Forward: z. Gates: G. Loss: the output meets its target. Backward: ∂L/∂q. Update: rings grow with ‖ΔΘ‖ of the newest step. In slow motion, whole plays the five one after the other.</source>
      <translation>Ganz: Einheiten, von ihren Gates erleuchtet. Vorwärts: z. Gates: G. Verlust: Die Ausgabe trifft auf ihr Ziel. Rückwärts: ∂L/∂q. Schritt: Ringe wachsen mit ‖ΔΘ‖ des neuesten Schritts. In Zeitlupe spielt Ganz die fünf nacheinander.</translation>
    </message>
    <message>
      <source>Whose numbers the table holds.</source>
      <translation>Wessen Zahlen die Tabelle enthält.</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Without biases all first-layer gate lines pass through the origin.</source>
      <translation>Ohne Bias gehen alle Gate-Linien der ersten Schicht durch den Ursprung.</translation>
    </message>
    <message>
      <source>Writes the chosen run as a session file.</source>
      <translation>Schreibt den gewählten Lauf als Sitzungsdatei.</translation>
    </message>
    <message>
      <source>Wrote %1</source>
      <translation>%1 geschrieben</translation>
    </message>
    <message>
      <source>Wrote %1 files to %2</source>
      <translation>%1 Dateien in %2 geschrieben</translation>
    </message>
    <message>
      <source>Wrote %1 slides to %2</source>
      <translation>%1 Folien in %2 geschrieben</translation>
    </message>
    <message>
      <source>Wrote %1. On any machine: gatescope-cli sweep FILE --out FOLDER</source>
      <translation>%1 geschrieben. Auf jedem Rechner: gatescope-cli sweep DATEI --out ORDNER</translation>
    </message>
    <message>
      <source>Wrote %1: %2 points</source>
      <translation>%1 geschrieben: %2 Punkte</translation>
    </message>
    <message>
      <source>Your layout: plots, order, sizes and modes as saved.</source>
      <translation>Eigenes Layout: Diagramme, Reihenfolge, Größen und Modi wie gespeichert.</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <source>Zoom both axes; over an axis, only that axis</source>
      <translation>Beide Achsen zoomen; über einer Achse nur diese</translation>
    </message>
    <message>
      <source>Zoom in and out</source>
      <translation>Vergrößern und verkleinern</translation>
    </message>
    <message>
      <source>a %1 run has no ReLU gates to copy; allowed: relu, galu, soft_galu and similar</source>
      <translation>ein Lauf mit %1 hat keine ReLU-Gates zum Kopieren; erlaubt: relu, galu, soft_galu und Ähnliches</translation>
    </message>
    <message>
      <source>a branch continues the same experiment, but %1; allowed: other step size, β, stop rules and measuring, or a new run</source>
      <translation>ein Zweig setzt dasselbe Experiment fort, aber %1; erlaubt: andere Schrittweite, β, Stoppregeln und Messungen, oder ein neuer Lauf</translation>
    </message>
    <message>
      <source>a check</source>
      <translation>einer Prüfung</translation>
    </message>
    <message>
      <source>a check holds say, expect, source and, optionally, maybe</source>
      <translation>eine Prüfung enthält say, expect, source und wahlweise maybe</translation>
    </message>
    <message>
      <source>a column is the mean of %1 units</source>
      <translation>eine Spalte ist das Mittel von %1 Einheiten</translation>
    </message>
    <message>
      <source>a factor must be at least 1</source>
      <translation>ein Faktor muss mindestens 1 sein</translation>
    </message>
    <message>
      <source>a header but no rows</source>
      <translation>eine Kopfzeile, aber keine Zeilen</translation>
    </message>
    <message>
      <source>a labels file has one dimension, this one has %1</source>
      <translation>eine Datei mit Klassenangaben hat eine Dimension, diese hat %1</translation>
    </message>
    <message>
      <source>a lesson begins with '---' and its header</source>
      <translation>eine Lektion beginnt mit '---' und ihrem Kopf</translation>
    </message>
    <message>
      <source>a number from %1</source>
      <translation>eine Zahl von %1</translation>
    </message>
    <message>
      <source>a number or the name of a quantity</source>
      <translation>eine Zahl oder der Name einer Größe</translation>
    </message>
    <message>
      <source>a picture is written ![text](file); its file cannot be named elsewhere</source>
      <translation>ein Bild schreibt man ![Text](Datei); seine Datei kann nicht anderswo genannt werden</translation>
    </message>
    <message>
      <source>a question needs an answer: '### Answer' after it</source>
      <translation>eine Frage braucht eine Antwort: '### Answer' danach</translation>
    </message>
    <message>
      <source>a question needs two or more choices '- [ ] …', one of them correct: '- [x] …'</source>
      <translation>eine Frage braucht zwei oder mehr Auswahlen '- [ ] …', eine davon richtig: '- [x] …'</translation>
    </message>
    <message>
      <source>a run</source>
      <translation>ein Lauf</translation>
    </message>
    <message>
      <source>a run in a lesson must end; allowed: until: {steps: N}</source>
      <translation>ein Lauf in einer Lektion muss enden; erlaubt: until: {steps: N}</translation>
    </message>
    <message>
      <source>a square: mean of %1 units</source>
      <translation>ein Quadrat: Mittel von %1 Einheiten</translation>
    </message>
    <message>
      <source>a step</source>
      <translation>einem Schritt</translation>
    </message>
    <message>
      <source>a step needs a title: '## Title'</source>
      <translation>ein Schritt braucht einen Titel: '## Titel'</translation>
    </message>
    <message>
      <source>a step of the past cannot be saved or gone on from: %1</source>
      <translation>ein Schritt der Vergangenheit lässt sich weder speichern noch fortsetzen: %1</translation>
    </message>
    <message>
      <source>a tiny network on two moons</source>
      <translation>ein winziges Netz auf zwei Monden</translation>
    </message>
    <message>
      <source>about %1 h</source>
      <translation>etwa %1 h</translation>
    </message>
    <message>
      <source>about %1 min</source>
      <translation>etwa %1 min</translation>
    </message>
    <message>
      <source>about %1 s</source>
      <translation>etwa %1 s</translation>
    </message>
    <message>
      <source>above the axes</source>
      <translation>über den Achsen</translation>
    </message>
    <message>
      <source>above the diagonal Kₗ, below it E[Kₗ] with the gates of now</source>
      <translation>über der Diagonale Kₗ, darunter E[Kₗ] mit den jetzigen Gates</translation>
    </message>
    <message>
      <source>acc. %1</source>
      <translation>Gen. %1</translation>
    </message>
    <message>
      <source>acc. 99.1 / 99.1 %</source>
      <translation>Gen. 99,1 / 99,1 %</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>Genauigkeit, %</translation>
    </message>
    <message>
      <source>active</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>active fraction</source>
      <translation>aktiver Anteil</translation>
    </message>
    <message>
      <source>active fraction of gates</source>
      <translation>aktiver Anteil der Gates</translation>
    </message>
    <message>
      <source>adam</source>
      <translation>adam</translation>
    </message>
    <message>
      <source>adds</source>
      <translation>addiert</translation>
    </message>
    <message>
      <source>against %1</source>
      <translation>gegen %1</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>Ausrichtung</translation>
    </message>
    <message>
      <source>alignment of K₀ and y</source>
      <translation>Ausrichtung von K₀ und y</translation>
    </message>
    <message>
      <source>alignment with the targets</source>
      <translation>Ausrichtung an den Zielen</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all %1 test samples</source>
      <translation>alle %1 Testbeispiele</translation>
    </message>
    <message>
      <source>all %1 training samples</source>
      <translation>alle %1 Trainingsbeispiele</translation>
    </message>
    <message>
      <source>all lessons that come with the program</source>
      <translation>alle Lektionen, die zum Programm gehören</translation>
    </message>
    <message>
      <source>all points</source>
      <translation>alle Punkte</translation>
    </message>
    <message>
      <source>all seeds</source>
      <translation>alle Seeds</translation>
    </message>
    <message>
      <source>all settings: keys, ranges, defaults, help</source>
      <translation>alle Einstellungen: Schlüssel, Bereiche, Vorgaben, Hilfe</translation>
    </message>
    <message>
      <source>allowed: 0 to 1,000,000 steps per second</source>
      <translation>erlaubt: 0 bis 1.000.000 Schritte pro Sekunde</translation>
    </message>
    <message>
      <source>allowed: 1 to 600</source>
      <translation>erlaubt: 1 bis 600</translation>
    </message>
    <message>
      <source>already holds %1 of these %2 results; allowed: --resume to do the rest, or another folder</source>
      <translation>enthält schon %1 dieser %2 Ergebnisse; erlaubt: --resume, um den Rest zu tun, oder ein anderer Ordner</translation>
    </message>
    <message>
      <source>already holds results (%1); allowed: %2, or another folder</source>
      <translation>enthält schon Ergebnisse (%1); erlaubt: %2, oder ein anderer Ordner</translation>
    </message>
    <message>
      <source>always-on units</source>
      <translation>immer offene Einheiten</translation>
    </message>
    <message>
      <source>an answer without '### Question'</source>
      <translation>eine Antwort ohne '### Question'</translation>
    </message>
    <message>
      <source>an images file has two to four dimensions, this one has one</source>
      <translation>eine Datei mit Bildern hat zwei bis vier Dimensionen, diese hat eine</translation>
    </message>
    <message>
      <source>an integer from %1</source>
      <translation>eine ganze Zahl von %1</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>und %1 weitere</translation>
    </message>
    <message>
      <source>and %1 more changes</source>
      <translation>und %1 weitere Änderungen</translation>
    </message>
    <message>
      <source>and %1 others failed</source>
      <translation>und %1 weitere fehlgeschlagen</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <source>angle to the nearest plane (°)</source>
      <translation>Winkel zur nächsten Ebene (°)</translation>
    </message>
    <message>
      <source>angle to the nearest plane, median over the gates</source>
      <translation>Winkel zur nächsten Ebene, Median über die Gates</translation>
    </message>
    <message>
      <source>another number of layers</source>
      <translation>eine andere Anzahl von Schichten</translation>
    </message>
    <message>
      <source>another program</source>
      <translation>ein anderes Programm</translation>
    </message>
    <message>
      <source>any text</source>
      <translation>beliebiger Text</translation>
    </message>
    <message>
      <source>appears twice</source>
      <translation>kommt zweimal vor</translation>
    </message>
    <message>
      <source>archive to write (.npz)</source>
      <translation>zu schreibendes Archiv (.npz)</translation>
    </message>
    <message>
      <source>areas: medians of each layer</source>
      <translation>Flächen: Mediane jeder Schicht</translation>
    </message>
    <message>
      <source>as high as the curves need</source>
      <translation>so hoch wie für die Kurven nötig</translation>
    </message>
    <message>
      <source>as shown</source>
      <translation>wie gezeigt</translation>
    </message>
    <message>
      <source>at most 1,000 integers from 0, separated by commas</source>
      <translation>höchstens 1.000 ganze Zahlen ab 0, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>at t = 0</source>
      <translation>bei t = 0</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>am Ende</translation>
    </message>
    <message>
      <source>at the top edge: %1 %2</source>
      <translation>am oberen Rand: %1 %2</translation>
    </message>
    <message>
      <source>background: closed</source>
      <translation>Hintergrund: geschlossen</translation>
    </message>
    <message>
      <source>background: no gate changed</source>
      <translation>Hintergrund: kein Gate geändert</translation>
    </message>
    <message>
      <source>background: no gate changed, or not measured</source>
      <translation>Hintergrund: kein Gate geändert oder nicht gemessen</translation>
    </message>
    <message>
      <source>background: not measured</source>
      <translation>Hintergrund: nicht gemessen</translation>
    </message>
    <message>
      <source>backward</source>
      <translation>rückwärts</translation>
    </message>
    <message>
      <source>bash, zsh or fish</source>
      <translation>bash, zsh oder fish</translation>
    </message>
    <message>
      <source>batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>below the axes</source>
      <translation>unter den Achsen</translation>
    </message>
    <message>
      <source>best</source>
      <translation>beste</translation>
    </message>
    <message>
      <source>best depth</source>
      <translation>beste Tiefe</translation>
    </message>
    <message>
      <source>best depth d</source>
      <translation>beste Tiefe d</translation>
    </message>
    <message>
      <source>best needs classes, %1 has real targets; allowed: last</source>
      <translation>best braucht Klassen, %1 hat reelle Ziele; erlaubt: last</translation>
    </message>
    <message>
      <source>best needs test samples, %1 has none here; allowed: last</source>
      <translation>best braucht Testbeispiele, %1 hat hier keine; erlaubt: last</translation>
    </message>
    <message>
      <source>best test accuracy</source>
      <translation>beste Testgenauigkeit</translation>
    </message>
    <message>
      <source>best_depth needs a measure: best_depth(condition)</source>
      <translation>best_depth braucht eine Messgröße: best_depth(condition)</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>Bias</translation>
    </message>
    <message>
      <source>biases</source>
      <translation>Biases</translation>
    </message>
    <message>
      <source>biases are on in one and off in the other; allowed: the same network.bias</source>
      <translation>Biases sind im einen an und im anderen aus; erlaubt: dasselbe network.bias</translation>
    </message>
    <message>
      <source>brackets, signs and powers are nested too deep, allowed: at most %1 deep,</source>
      <translation>Klammern, Vorzeichen und Potenzen sind zu tief geschachtelt, erlaubt: höchstens %1 tief,</translation>
    </message>
    <message>
      <source>broken gzip data (%1)</source>
      <translation>defekte gzip-Daten (%1)</translation>
    </message>
    <message>
      <source>broken gzip data at the end</source>
      <translation>defekte gzip-Daten am Ende</translation>
    </message>
    <message>
      <source>broken: %1</source>
      <translation>defekt: %1</translation>
    </message>
    <message>
      <source>bundled subset: %1 training and %2 test images</source>
      <translation>mitgelieferte Teilmenge: %1 Trainings- und %2 Testbilder</translation>
    </message>
    <message>
      <source>by angle (probe samples)</source>
      <translation>nach Winkel (Messbeispiele)</translation>
    </message>
    <message>
      <source>by class (probe samples)</source>
      <translation>nach Klasse (Messbeispiele)</translation>
    </message>
    <message>
      <source>by layer</source>
      <translation>nach Schicht</translation>
    </message>
    <message>
      <source>by target (probe samples)</source>
      <translation>nach Ziel (Messbeispiele)</translation>
    </message>
    <message>
      <source>c = %1</source>
      <translation>c = %1</translation>
    </message>
    <message>
      <source>cannot be created: %1</source>
      <translation>lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
      <source>cannot be opened as a NumPy archive (.npz): %1</source>
      <translation>lässt sich nicht als NumPy-Archiv (.npz) öffnen: %1</translation>
    </message>
    <message>
      <source>cannot be opened for reading</source>
      <translation>lässt sich nicht zum Lesen öffnen</translation>
    </message>
    <message>
      <source>cannot be opened: %1</source>
      <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
      <source>cannot be packed: %1</source>
      <translation>lässt sich nicht packen: %1</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>cannot be read: %1</source>
      <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
      <source>cannot be read: it is a folder</source>
      <translation>lässt sich nicht lesen: Es ist ein Ordner</translation>
    </message>
    <message>
      <source>cannot be read: nothing is written into this pipe</source>
      <translation>lässt sich nicht lesen: In diese Pipe wird nichts geschrieben</translation>
    </message>
    <message>
      <source>cannot be read: only files and pipes are</source>
      <translation>lässt sich nicht lesen: Das geht nur mit Dateien und Pipes</translation>
    </message>
    <message>
      <source>cannot be used: %1</source>
      <translation>lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
      <source>cannot be written: %1</source>
      <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
      <source>cannot be written: not a file name</source>
      <translation>lässt sich nicht schreiben: kein Dateiname</translation>
    </message>
    <message>
      <source>cannot create the folder %1</source>
      <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
      <source>centred alignment</source>
      <translation>zentrierte Ausrichtung</translation>
    </message>
    <message>
      <source>check and play lessons without a window</source>
      <translation>Lektionen ohne Fenster prüfen und abspielen</translation>
    </message>
    <message>
      <source>choose %1</source>
      <translation>%1 wählen</translation>
    </message>
    <message>
      <source>choose one plot</source>
      <translation>ein Diagramm wählen</translation>
    </message>
    <message>
      <source>claims an impossible packing ratio</source>
      <translation>nennt ein unmögliches Packverhältnis</translation>
    </message>
    <message>
      <source>claims more packed data than the file holds</source>
      <translation>nennt mehr gepackte Daten, als die Datei enthält</translation>
    </message>
    <message>
      <source>class %1</source>
      <translation>Klasse %1</translation>
    </message>
    <message>
      <source>class %1 is listed twice; list each class once</source>
      <translation>Klasse %1 ist zweimal aufgeführt; jede Klasse einmal nennen</translation>
    </message>
    <message>
      <source>class no. %1</source>
      <translation>Klasse Nr. %1</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>classes do not fit %1, whose targets are real numbers; choose scalar</source>
      <translation>classes passt nicht zu %1, dessen Ziele reelle Zahlen sind; scalar wählen</translation>
    </message>
    <message>
      <source>click a mode to see its eigenvector</source>
      <translation>eine Mode anklicken, um ihren Eigenvektor zu sehen</translation>
    </message>
    <message>
      <source>colour: Fₗ, gate change since t = 0</source>
      <translation>Farbe: Fₗ, Gate-Änderung seit t = 0</translation>
    </message>
    <message>
      <source>colour: active fraction of gates</source>
      <translation>Farbe: aktiver Anteil der Gates</translation>
    </message>
    <message>
      <source>colour: fₗ, gate change in one step</source>
      <translation>Farbe: fₗ, Gate-Änderung in einem Schritt</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>Spalte %1</translation>
    </message>
    <message>
      <source>column %1 is missing</source>
      <translation>die Spalte %1 fehlt</translation>
    </message>
    <message>
      <source>column %1 is there twice</source>
      <translation>die Spalte %1 gibt es zweimal</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <source>compute everything from the weights and data of a session, without training</source>
      <translation>alles aus Gewichten und Daten einer Sitzung berechnen, ohne zu trainieren</translation>
    </message>
    <message>
      <source>cond %1</source>
      <translation>Kond. %1</translation>
    </message>
    <message>
      <source>cond 1.23e+08</source>
      <translation>Kond. 1,23e+08</translation>
    </message>
    <message>
      <source>condition</source>
      <translation>Kondition</translation>
    </message>
    <message>
      <source>condition number</source>
      <translation>Konditionszahl</translation>
    </message>
    <message>
      <source>condition number of E[K₀]</source>
      <translation>Konditionszahl von E[K₀]</translation>
    </message>
    <message>
      <source>condition number ρ₁/ρₙ</source>
      <translation>Konditionszahl ρ₁/ρₙ</translation>
    </message>
    <message>
      <source>continue the session in the folder exactly as if it had never stopped</source>
      <translation>die Sitzung im Ordner fortsetzen, genau als wäre sie nie angehalten worden</translation>
    </message>
    <message>
      <source>convert between session (.gatescope, .npz), experiment (.json) and table (.csv)</source>
      <translation>zwischen Sitzung (.gatescope, .npz), Experiment (.json) und Tabelle (.csv) umwandeln</translation>
    </message>
    <message>
      <source>cross_entropy</source>
      <translation>Kreuzentropie</translation>
    </message>
    <message>
      <source>cross_entropy needs classes, %1 has real targets; allowed: squared</source>
      <translation>cross_entropy braucht Klassen, %1 hat reelle Ziele; erlaubt: squared</translation>
    </message>
    <message>
      <source>current run</source>
      <translation>jetziger Lauf</translation>
    </message>
    <message>
      <source>curve is not an object</source>
      <translation>curve ist kein Objekt</translation>
    </message>
    <message>
      <source>curve.train_loss has %1 values; allowed: %2, as many as curve.step</source>
      <translation>curve.train_loss hat %1 Werte; erlaubt: %2, so viele wie curve.step</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p) = %1</source>
      <translation>gestrichelt: Knie d* = 1 + ln n/ln(1/p) = %1</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</source>
      <translation>gestrichelt: Knie d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</translation>
    </message>
    <message>
      <source>data checkerboard has no classes to choose</source>
      <translation>Datensatz checkerboard hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data checkerboard has no free input dimension</source>
      <translation>Datensatz checkerboard hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data checkerboard is generated</source>
      <translation>Datensatz checkerboard wird erzeugt</translation>
    </message>
    <message>
      <source>data cifar10 has no free input dimension</source>
      <translation>Datensatz cifar10 hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data cifar10 has no noise setting</source>
      <translation>Datensatz cifar10 hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data circle has no classes</source>
      <translation>Datensatz circle hat keine Klassen</translation>
    </message>
    <message>
      <source>data circle has no classes to choose</source>
      <translation>Datensatz circle hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data circle has no free input dimension</source>
      <translation>Datensatz circle hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data circle has no noise setting</source>
      <translation>Datensatz circle hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data circle is generated</source>
      <translation>Datensatz circle wird erzeugt</translation>
    </message>
    <message>
      <source>data csv has no free input dimension</source>
      <translation>Datensatz csv hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data csv has no noise setting</source>
      <translation>Datensatz csv hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data fashion_mnist has no free input dimension</source>
      <translation>Datensatz fashion_mnist hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data fashion_mnist has no noise setting</source>
      <translation>Datensatz fashion_mnist hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data gaussians is generated</source>
      <translation>Datensatz gaussians wird erzeugt</translation>
    </message>
    <message>
      <source>data identical has no classes to choose</source>
      <translation>Datensatz identical hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data identical has no noise setting</source>
      <translation>Datensatz identical hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data identical is generated</source>
      <translation>Datensatz identical wird erzeugt</translation>
    </message>
    <message>
      <source>data idx has no free input dimension</source>
      <translation>Datensatz idx hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data idx has no noise setting</source>
      <translation>Datensatz idx hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data mnist has no free input dimension</source>
      <translation>Datensatz mnist hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data mnist has no noise setting</source>
      <translation>Datensatz mnist hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data moons has no classes to choose</source>
      <translation>Datensatz moons hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data moons has no free input dimension</source>
      <translation>Datensatz moons hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data moons is generated</source>
      <translation>Datensatz moons wird erzeugt</translation>
    </message>
    <message>
      <source>data npz has no free input dimension</source>
      <translation>Datensatz npz hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data npz has no noise setting</source>
      <translation>Datensatz npz hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data oblique_tree has no classes to choose</source>
      <translation>Datensatz oblique_tree hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data oblique_tree has no noise setting</source>
      <translation>Datensatz oblique_tree hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data oblique_tree is generated</source>
      <translation>Datensatz oblique_tree wird erzeugt</translation>
    </message>
    <message>
      <source>data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>data sphere has no classes to choose</source>
      <translation>Datensatz sphere hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data sphere has no noise setting</source>
      <translation>Datensatz sphere hat keine Rauscheinstellung</translation>
    </message>
    <message>
      <source>data sphere is generated</source>
      <translation>Datensatz sphere wird erzeugt</translation>
    </message>
    <message>
      <source>data spirals has no classes to choose</source>
      <translation>Datensatz spirals hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data spirals has no free input dimension</source>
      <translation>Datensatz spirals hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data spirals is generated</source>
      <translation>Datensatz spirals wird erzeugt</translation>
    </message>
    <message>
      <source>data xor has no classes to choose</source>
      <translation>Datensatz xor hat keine wählbaren Klassen</translation>
    </message>
    <message>
      <source>data xor has no free input dimension</source>
      <translation>Datensatz xor hat keine freie Eingabedimension</translation>
    </message>
    <message>
      <source>data xor is generated</source>
      <translation>Datensatz xor wird erzeugt</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>dead units</source>
      <translation>tote Einheiten</translation>
    </message>
    <message>
      <source>deep linear network</source>
      <translation>tiefes lineares Netz</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <source>depth  d</source>
      <translation>Tiefe  d</translation>
    </message>
    <message>
      <source>depth  d (colours: %1)</source>
      <translation>Tiefe  d (Farben: %1)</translation>
    </message>
    <message>
      <source>diagonal</source>
      <translation>Diagonale</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>difference %1 after %2 draws</source>
      <translation>Differenz %1 nach %2 Ziehungen</translation>
    </message>
    <message>
      <source>difference: ‖mean − %1‖/‖%1‖ over %2; gates held, value weights redrawn</source>
      <translation>Differenz: ‖Mittel − %1‖/‖%1‖ über %2; Gates festgehalten, Wertgewichte neu gezogen</translation>
    </message>
    <message>
      <source>distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>distance from t = 0</source>
      <translation>Abstand von t = 0</translation>
    </message>
    <message>
      <source>distinct gate patterns</source>
      <translation>verschiedene Gate-Muster</translation>
    </message>
    <message>
      <source>distribution</source>
      <translation>Verteilung</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergiert</translation>
    </message>
    <message>
      <source>diverged: %1</source>
      <translation>divergiert: %1</translation>
    </message>
    <message>
      <source>does not begin with what %1 holds</source>
      <translation>beginnt nicht mit dem, was %1 enthält</translation>
    </message>
    <message>
      <source>does not fit the inputs</source>
      <translation>passt nicht zu den Eingaben</translation>
    </message>
    <message>
      <source>does not fit the number of samples</source>
      <translation>passt nicht zur Anzahl der Messwerte</translation>
    </message>
    <message>
      <source>does not fit: the arrays of this file take too much memory</source>
      <translation>passt nicht: Die Arrays dieser Datei brauchen zu viel Speicher</translation>
    </message>
    <message>
      <source>draws of the value weights  N</source>
      <translation>Ziehungen der Wertgewichte  N</translation>
    </message>
    <message>
      <source>edited: %1</source>
      <translation>bearbeitet: %1</translation>
    </message>
    <message>
      <source>effective rank</source>
      <translation>effektiver Rang</translation>
    </message>
    <message>
      <source>eigenvalue %1</source>
      <translation>Eigenwert %1</translation>
    </message>
    <message>
      <source>eigenvector</source>
      <translation>Eigenvektor</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>error (of the probe set)</source>
      <translation>Fehler (der Messmenge)</translation>
    </message>
    <message>
      <source>error in strong modes</source>
      <translation>Fehler in starken Moden</translation>
    </message>
    <message>
      <source>error in weak modes</source>
      <translation>Fehler in schwachen Moden</translation>
    </message>
    <message>
      <source>error, now</source>
      <translation>Fehler, jetzt</translation>
    </message>
    <message>
      <source>error, predicted</source>
      <translation>Fehler, vorhergesagt</translation>
    </message>
    <message>
      <source>error, t = 0</source>
      <translation>Fehler, t = 0</translation>
    </message>
    <message>
      <source>every path and what it adds to the output</source>
      <translation>jeder Pfad und was er zur Ausgabe beiträgt</translation>
    </message>
    <message>
      <source>every row lacks a value, so data.missing = skip leaves none</source>
      <translation>jeder Zeile fehlt ein Wert, data.missing = skip lässt also keine übrig</translation>
    </message>
    <message>
      <source>exp(−Σ p_i ln p_i) with p_i = ρ_i/Σρ: n for a white kernel, 1 for one direction.</source>
      <translation>exp(−Σ p_i ln p_i) mit p_i = ρ_i/Σρ: n für einen weißen Kernel, 1 für eine einzige Richtung.</translation>
    </message>
    <message>
      <source>expected %1</source>
      <translation>erwartet: %1</translation>
    </message>
    <message>
      <source>expected %1, measured %2</source>
      <translation>erwartet %1, gemessen %2</translation>
    </message>
    <message>
      <source>expected '%1'</source>
      <translation>erwartet: '%1'</translation>
    </message>
    <message>
      <source>expected 'absent' after 'is'</source>
      <translation>erwartet: 'absent' nach 'is'</translation>
    </message>
    <message>
      <source>expected 'of' and a number of seeds</source>
      <translation>erwartet: 'of' und eine Anzahl von Seeds</translation>
    </message>
    <message>
      <source>expected 'seeds'</source>
      <translation>erwartet: 'seeds'</translation>
    </message>
    <message>
      <source>expected &lt;, &lt;=, &gt;, &gt;=, = or 'is absent'</source>
      <translation>erwartet: &lt;, &lt;=, &gt;, &gt;=, = oder 'is absent'</translation>
    </message>
    <message>
      <source>expected &lt;b&gt;%1&lt;/b&gt;</source>
      <translation>erwartet &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source>expected a number</source>
      <translation>erwartet: eine Zahl</translation>
    </message>
    <message>
      <source>expected a value after '%1='</source>
      <translation>erwartet: ein Wert nach '%1='</translation>
    </message>
    <message>
      <source>expected a whole number</source>
      <translation>erwartet: eine ganze Zahl</translation>
    </message>
    <message>
      <source>expected lines 'key: value'</source>
      <translation>erwartet: Zeilen 'Schlüssel: Wert'</translation>
    </message>
    <message>
      <source>expected, %1</source>
      <translation>erwartet, %1</translation>
    </message>
    <message>
      <source>experiment file (JSON)</source>
      <translation>Experimentdatei (JSON)</translation>
    </message>
    <message>
      <source>experiment or sweep file (JSON)</source>
      <translation>Experiment- oder Sweep-Datei (JSON)</translation>
    </message>
    <message>
      <source>f</source>
      <translation>f</translation>
    </message>
    <message>
      <source>failed, see above</source>
      <translation>fehlgeschlagen, siehe oben</translation>
    </message>
    <message>
      <source>failed: %1</source>
      <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>schnell</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>file (.json) for what every check measured</source>
      <translation>Datei (.json) für das, was jede Prüfung gemessen hat</translation>
    </message>
    <message>
      <source>file to read</source>
      <translation>zu lesende Datei</translation>
    </message>
    <message>
      <source>file to write; its extension sets the format</source>
      <translation>zu schreibende Datei; ihre Endung bestimmt das Format</translation>
    </message>
    <message>
      <source>first</source>
      <translation>erste</translation>
    </message>
    <message>
      <source>fixed random gates</source>
      <translation>feste zufällige Gates</translation>
    </message>
    <message>
      <source>float16, float32, float64, integers and bool can be read</source>
      <translation>gelesen werden können float16, float32, float64, ganze Zahlen und bool</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <source>folder for the results; several processes may share it, one shard each</source>
      <translation>Ordner für die Ergebnisse; mehrere Prozesse können ihn teilen, je ein Anteil</translation>
    </message>
    <message>
      <source>folder of a sweep</source>
      <translation>Ordner eines Sweeps</translation>
    </message>
    <message>
      <source>format %1 is not known</source>
      <translation>das Format %1 ist nicht bekannt</translation>
    </message>
    <message>
      <source>forward</source>
      <translation>vorwärts</translation>
    </message>
    <message>
      <source>fraction of eigenvalues ≤ ρ</source>
      <translation>Anteil der Eigenwerte ≤ ρ</translation>
    </message>
    <message>
      <source>fraction ≤ ρ (of all eigenvalues)</source>
      <translation>Anteil ≤ ρ (aller Eigenwerte)</translation>
    </message>
    <message>
      <source>frequency, lower half</source>
      <translation>Frequenz, untere Hälfte</translation>
    </message>
    <message>
      <source>frequency, upper half</source>
      <translation>Frequenz, obere Hälfte</translation>
    </message>
    <message>
      <source>from step %1</source>
      <translation>ab Schritt %1</translation>
    </message>
    <message>
      <source>full speed</source>
      <translation>volles Tempo</translation>
    </message>
    <message>
      <source>fₗ, gate change in one step</source>
      <translation>fₗ, Gate-Änderung in einem Schritt</translation>
    </message>
    <message>
      <source>fₗ: share of gates of layer l that changed from the step before. Fₗ: mean |Gₜ − G₀|. Active: mean Gₜ. All on the probe set.</source>
      <translation>fₗ: Anteil der Gates von Schicht l, die sich gegenüber dem vorigen Schritt geändert haben. Fₗ: Mittel von |Gₜ − G₀|. Aktiv: Mittel von Gₜ. Alles auf der Messmenge.</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>Verstärkung</translation>
    </message>
    <message>
      <source>gap: H was singular there, the jitter would decide ν</source>
      <translation>Lücke: H war dort singulär, der Jitter würde ν bestimmen</translation>
    </message>
    <message>
      <source>gap: not stored by the version that saved it</source>
      <translation>Lücke: von der Version, die ihn speicherte, nicht aufgehoben</translation>
    </message>
    <message>
      <source>gate change</source>
      <translation>Gate-Änderung</translation>
    </message>
    <message>
      <source>gate patterns</source>
      <translation>Gate-Muster</translation>
    </message>
    <message>
      <source>gate probability</source>
      <translation>Gate-Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>gate source</source>
      <translation>Gate-Quelle</translation>
    </message>
    <message>
      <source>gates</source>
      <translation>Gates</translation>
    </message>
    <message>
      <source>gates %1</source>
      <translation>Gates %1</translation>
    </message>
    <message>
      <source>gates every</source>
      <translation>Gates alle</translation>
    </message>
    <message>
      <source>gates: ν</source>
      <translation>Gates: ν</translation>
    </message>
    <message>
      <source>gatescope-cli or gatescope, the window; default: gatescope-cli</source>
      <translation>gatescope-cli oder gatescope, das Fenster; Vorgabe: gatescope-cli</translation>
    </message>
    <message>
      <source>gaussian</source>
      <translation>gaußsch</translation>
    </message>
    <message>
      <source>gd</source>
      <translation>gd</translation>
    </message>
    <message>
      <source>gd uses all samples in every step</source>
      <translation>gd verwendet in jedem Schritt alle Beispiele</translation>
    </message>
    <message>
      <source>gd uses all samples in every step; the others draw mini-batches.</source>
      <translation>gd verwendet in jedem Schritt alle Beispiele; die anderen ziehen Mini-Batches.</translation>
    </message>
    <message>
      <source>give at most one FILE</source>
      <translation>höchstens eine FILE angeben</translation>
    </message>
    <message>
      <source>hard or frozen gates carry no gradient: Kᶠ = 0</source>
      <translation>harte oder eingefrorene Gates tragen keinen Gradienten: Kᶠ = 0</translation>
    </message>
    <message>
      <source>has %1 members, more than the %2 allowed</source>
      <translation>hat %1 Einträge, mehr als die erlaubten %2</translation>
    </message>
    <message>
      <source>has %1 values; allowed: at most %2</source>
      <translation>hat %1 Werte; erlaubt: höchstens %2</translation>
    </message>
    <message>
      <source>has .npy format version %1.%2; 1.0, 2.0 and 3.0 can be read</source>
      <translation>hat die .npy-Formatversion %1.%2; gelesen werden können 1.0, 2.0 und 3.0</translation>
    </message>
    <message>
      <source>has a header that cannot be read</source>
      <translation>hat einen Kopf, der sich nicht lesen lässt</translation>
    </message>
    <message>
      <source>has a header that is too long</source>
      <translation>hat einen Kopf, der zu lang ist</translation>
    </message>
    <message>
      <source>has a negative number in its shape</source>
      <translation>hat eine negative Zahl in seiner Form</translation>
    </message>
    <message>
      <source>has a network without layers or units</source>
      <translation>hat ein Netz ohne Schichten oder Einheiten</translation>
    </message>
    <message>
      <source>has a shape that is too large</source>
      <translation>hat eine Form, die zu groß ist</translation>
    </message>
    <message>
      <source>has a structured type; only plain arrays of numbers can be read</source>
      <translation>hat einen zusammengesetzten Typ; nur einfache Zahlenarrays können gelesen werden</translation>
    </message>
    <message>
      <source>has changed since the session was saved: other %1; allowed: the data that the run was trained on, or a new run</source>
      <translation>hat sich geändert, seit die Sitzung gespeichert wurde: andere %1; erlaubt: die Daten, mit denen der Lauf trainiert wurde, oder ein neuer Lauf</translation>
    </message>
    <message>
      <source>has more data than its header says</source>
      <translation>hat mehr Daten, als sein Kopf sagt</translation>
    </message>
    <message>
      <source>has more points than %1; allowed: fewer values</source>
      <translation>hat mehr als %1 Punkte; erlaubt: weniger Werte</translation>
    </message>
    <message>
      <source>has more than 32 dimensions</source>
      <translation>hat mehr als 32 Dimensionen</translation>
    </message>
    <message>
      <source>has no checks, so nothing was checked; they stand in blocks of ```gatescope</source>
      <translation>hat keine Prüfungen, es wurde also nichts geprüft; sie stehen in Blöcken aus ```gatescope</translation>
    </message>
    <message>
      <source>has no item %1, only %2</source>
      <translation>hat keinen Eintrag %1, nur %2</translation>
    </message>
    <message>
      <source>has no values; allowed: %1</source>
      <translation>hat keine Werte; erlaubt: %1</translation>
    </message>
    <message>
      <source>has not the %1 networks of ensemble.seeds first</source>
      <translation>hat nicht zuerst die %1 Netze von ensemble.seeds</translation>
    </message>
    <message>
      <source>has not the same shape in all networks</source>
      <translation>hat nicht in allen Netzen dieselbe Form</translation>
    </message>
    <message>
      <source>has shape %1 and not all rows that are wanted</source>
      <translation>hat die Form %1 und nicht alle gewünschten Zeilen</translation>
    </message>
    <message>
      <source>has shape %1, expected %2</source>
      <translation>hat die Form %1, erwartet: %2</translation>
    </message>
    <message>
      <source>has shape %1, expected one dimension</source>
      <translation>hat die Form %1, erwartet: eine Dimension</translation>
    </message>
    <message>
      <source>has shape %1, which is too large</source>
      <translation>hat die Form %1, die zu groß ist</translation>
    </message>
    <message>
      <source>has shape %1, which needs %2 bytes of data, not %3</source>
      <translation>hat die Form %1, die %2 Bytes Daten braucht, nicht %3</translation>
    </message>
    <message>
      <source>has type %1, expected float32 or float64</source>
      <translation>hat den Typ %1, erwartet: float32 oder float64</translation>
    </message>
    <message>
      <source>has type %1, expected int64</source>
      <translation>hat den Typ %1, erwartet: int64</translation>
    </message>
    <message>
      <source>has type %1, expected uint64</source>
      <translation>hat den Typ %1, erwartet: uint64</translation>
    </message>
    <message>
      <source>has type '%1': %2</source>
      <translation>hat den Typ '%1': %2</translation>
    </message>
    <message>
      <source>he</source>
      <translation>he</translation>
    </message>
    <message>
      <source>here %1; all: %2</source>
      <translation>hier %1; alle: %2</translation>
    </message>
    <message>
      <source>hidden layer</source>
      <translation>verborgene Schicht</translation>
    </message>
    <message>
      <source>holds %1 but no %2 to continue; allowed: --overwrite to start again, or another folder</source>
      <translation>enthält %1, aber keine %2 zum Fortsetzen; erlaubt: --overwrite, um neu zu beginnen, oder ein anderer Ordner</translation>
    </message>
    <message>
      <source>holds NaN or infinity</source>
      <translation>enthält NaN oder Unendlich</translation>
    </message>
    <message>
      <source>holds a gate that is neither 0 nor 1</source>
      <translation>enthält ein Gate, das weder 0 noch 1 ist</translation>
    </message>
    <message>
      <source>holds a negative step</source>
      <translation>enthält einen negativen Schritt</translation>
    </message>
    <message>
      <source>holds a step behind its end, which is -1</source>
      <translation>enthält einen Schritt nach seinem Ende, das -1 ist</translation>
    </message>
    <message>
      <source>holds a step that was never made</source>
      <translation>enthält einen Schritt, den es nie gab</translation>
    </message>
    <message>
      <source>holds a value that is not finite in single precision</source>
      <translation>enthält einen Wert, der in einfacher Genauigkeit nicht endlich ist</translation>
    </message>
    <message>
      <source>holds class %1 of %2</source>
      <translation>enthält Klasse %1 von %2</translation>
    </message>
    <message>
      <source>holds more data than it declares</source>
      <translation>enthält mehr Daten als angegeben</translation>
    </message>
    <message>
      <source>holds no number of samples</source>
      <translation>enthält keine Anzahl von Messwerten</translation>
    </message>
    <message>
      <source>holds no published numbers</source>
      <translation>enthält keine veröffentlichten Zahlen</translation>
    </message>
    <message>
      <source>holds no stride</source>
      <translation>enthält keinen Abstand</translation>
    </message>
    <message>
      <source>holds no table of published numbers</source>
      <translation>enthält keine Tabelle veröffentlichter Zahlen</translation>
    </message>
    <message>
      <source>holds step %1; allowed: 0 to %2</source>
      <translation>enthält Schritt %1; erlaubt: 0 bis %2</translation>
    </message>
    <message>
      <source>holds steps that are not in order</source>
      <translation>enthält Schritte, die nicht in Reihenfolge sind</translation>
    </message>
    <message>
      <source>i, from the largest</source>
      <translation>i, vom größten an</translation>
    </message>
    <message>
      <source>identical inputs carry no label</source>
      <translation>gleiche Eingaben tragen kein Label</translation>
    </message>
    <message>
      <source>idx needs a folder with IDX files, or an images file</source>
      <translation>idx braucht einen Ordner mit IDX-Dateien oder eine Datei mit Bildern</translation>
    </message>
    <message>
      <source>images of %1 pixels, but those of %2 have %3</source>
      <translation>Bilder mit %1 Pixeln, aber die von %2 haben %3</translation>
    </message>
    <message>
      <source>images: means weighted by v, above where v &gt; 0, below where v &lt; 0</source>
      <translation>Bilder: mit v gewichtete Mittel, oben wo v &gt; 0, unten wo v &lt; 0</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>in %1</translation>
    </message>
    <message>
      <source>in plots, name</source>
      <translation>in Diagrammen, Name</translation>
    </message>
    <message>
      <source>in σ</source>
      <translation>in σ</translation>
    </message>
    <message>
      <source>infinite</source>
      <translation>unendlich</translation>
    </message>
    <message>
      <source>initial scale</source>
      <translation>Anfangsskala</translation>
    </message>
    <message>
      <source>initial scale %1, %2</source>
      <translation>Anfangsskala %1, %2</translation>
    </message>
    <message>
      <source>initial weights</source>
      <translation>Anfangsgewichte</translation>
    </message>
    <message>
      <source>input %1: %2
click: next sample</source>
      <translation>Eingabe %1: %2
Klick: nächstes Beispiel</translation>
    </message>
    <message>
      <source>input dimension</source>
      <translation>Eingabedimension</translation>
    </message>
    <message>
      <source>inside, bottom left</source>
      <translation>innen, unten links</translation>
    </message>
    <message>
      <source>inside, bottom right</source>
      <translation>innen, unten rechts</translation>
    </message>
    <message>
      <source>inside, in a free corner</source>
      <translation>innen, in einer freien Ecke</translation>
    </message>
    <message>
      <source>inside, top left</source>
      <translation>innen, oben links</translation>
    </message>
    <message>
      <source>inside, top right</source>
      <translation>innen, oben rechts</translation>
    </message>
    <message>
      <source>is %1; allowed: 0 to %2</source>
      <translation>ist %1; erlaubt: 0 bis %2</translation>
    </message>
    <message>
      <source>is %1; this version reads format 1</source>
      <translation>ist %1; diese Version liest Format 1</translation>
    </message>
    <message>
      <source>is a file of the sweep (%1); allowed: another file</source>
      <translation>ist eine Datei des Sweeps (%1); erlaubt: eine andere Datei</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>ist beschädigt: %1</translation>
    </message>
    <message>
      <source>is empty, not a NumPy archive (.npz)</source>
      <translation>ist leer, kein NumPy-Archiv (.npz)</translation>
    </message>
    <message>
      <source>is empty, shape %1</source>
      <translation>ist leer, Form %1</translation>
    </message>
    <message>
      <source>is empty; %1 needs the file or folder to read</source>
      <translation>ist leer; %1 braucht die zu lesende Datei oder den Ordner</translation>
    </message>
    <message>
      <source>is empty; allowed: %1</source>
      <translation>ist leer; erlaubt: %1</translation>
    </message>
    <message>
      <source>is encrypted</source>
      <translation>ist verschlüsselt</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>is missing; a sweep is an experiment plus, for example, "grid": {"network.depth": [2, 4, 8]}</source>
      <translation>fehlt; ein Sweep ist ein Experiment und dazu zum Beispiel "grid": {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>is negative</source>
      <translation>ist negativ</translation>
    </message>
    <message>
      <source>is not a NumPy archive (.npz), or is truncated</source>
      <translation>ist kein NumPy-Archiv (.npz) oder abgeschnitten</translation>
    </message>
    <message>
      <source>is not a NumPy array</source>
      <translation>ist kein NumPy-Array</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>ist keine Datei</translation>
    </message>
    <message>
      <source>is not a list of %1 networks</source>
      <translation>ist keine Liste von %1 Netzen</translation>
    </message>
    <message>
      <source>is not a list of texts</source>
      <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
      <source>is not a permutation of 1 to %1</source>
      <translation>ist keine Permutation von 1 bis %1</translation>
    </message>
    <message>
      <source>is not allowed in a sweep%1</source>
      <translation>ist in einem Sweep nicht erlaubt%1</translation>
    </message>
    <message>
      <source>is not an order of the samples</source>
      <translation>ist keine Reihenfolge der Beispiele</translation>
    </message>
    <message>
      <source>is not text: expected (bytes,) uint8</source>
      <translation>ist kein Text: erwartet (bytes,) uint8</translation>
    </message>
    <message>
      <source>is one layer too many: the experiment has %1</source>
      <translation>ist eine Schicht zu viel: Das Experiment hat %1</translation>
    </message>
    <message>
      <source>is packed by a method other than deflate</source>
      <translation>ist mit einem anderen Verfahren als deflate gepackt</translation>
    </message>
    <message>
      <source>is present, but ensemble.seeds is %1</source>
      <translation>ist vorhanden, aber ensemble.seeds ist %1</translation>
    </message>
    <message>
      <source>is present, but network.bias is false</source>
      <translation>ist vorhanden, aber network.bias ist false</translation>
    </message>
    <message>
      <source>is present, but network.permute_gates is false</source>
      <translation>ist vorhanden, aber network.permute_gates ist false</translation>
    </message>
    <message>
      <source>is the file that is read (%1); allowed: another file</source>
      <translation>ist die Datei, die gelesen wird (%1); erlaubt: eine andere Datei</translation>
    </message>
    <message>
      <source>is too long to be read: allowed are %1 bytes</source>
      <translation>ist zu lang zum Lesen: erlaubt sind %1 Bytes</translation>
    </message>
    <message>
      <source>is truncated</source>
      <translation>ist abgeschnitten</translation>
    </message>
    <message>
      <source>it belongs to point %1</source>
      <translation>gehört zu Punkt %1</translation>
    </message>
    <message>
      <source>its labels file is not in the same folder; the standard names are train-images-idx3-ubyte and train-labels-idx1-ubyte (or .gz)</source>
      <translation>die Datei mit den Klassenangaben liegt nicht im selben Ordner; die üblichen Namen sind train-images-idx3-ubyte und train-labels-idx1-ubyte (oder .gz)</translation>
    </message>
    <message>
      <source>its settings are not those of the sweep</source>
      <translation>die Einstellungen sind nicht die des Sweeps</translation>
    </message>
    <message>
      <source>its size cannot be read</source>
      <translation>die Größe lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>Kernel</translation>
    </message>
    <message>
      <source>kernel K</source>
      <translation>Kernel K</translation>
    </message>
    <message>
      <source>kernel distance</source>
      <translation>Kernel-Abstand</translation>
    </message>
    <message>
      <source>kernel every</source>
      <translation>Kernel alle</translation>
    </message>
    <message>
      <source>kernel regression on up to %1 training samples, ridge r = %2</source>
      <translation>Kernel-Regression auf bis zu %1 Trainingsbeispielen, Ridge r = %2</translation>
    </message>
    <message>
      <source>key %1 is not allowed; allowed: a setting that is live (see fields)</source>
      <translation>der Schlüssel %1 ist nicht erlaubt; erlaubt: eine Einstellung, die im Lauf wirkt (siehe fields)</translation>
    </message>
    <message>
      <source>key=value, with a key from 'gatescope-cli fields'; may be repeated</source>
      <translation>key=value, mit einem Schlüssel aus 'gatescope-cli fields'; kann wiederholt werden</translation>
    </message>
    <message>
      <source>knee d*</source>
      <translation>Knie d*</translation>
    </message>
    <message>
      <source>label %1 of record %2; allowed are 0 to 9</source>
      <translation>Klasse %1 von Datensatz %2; erlaubt sind 0 bis 9</translation>
    </message>
    <message>
      <source>label %1 of sample %2; allowed are 0 to %3</source>
      <translation>Klasse %1 von Beispiel %2; erlaubt sind 0 bis %3</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>largest eigenvalue</source>
      <translation>größter Eigenwert</translation>
    </message>
    <message>
      <source>last</source>
      <translation>letzte</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>layer %1</source>
      <translation>Schicht %1</translation>
    </message>
    <message>
      <source>layer %1
%2 = %3</source>
      <translation>Schicht %1
%2 = %3</translation>
    </message>
    <message>
      <source>layer %1
step %2: %3</source>
      <translation>Schicht %1
Schritt %2: %3</translation>
    </message>
    <message>
      <source>layer %1 has shape %2, this run needs %3</source>
      <translation>Schicht %1 hat die Form %2, dieser Lauf braucht %3</translation>
    </message>
    <message>
      <source>layer %1, mean of %2 units</source>
      <translation>Schicht %1, Mittel von %2 Einheiten</translation>
    </message>
    <message>
      <source>layer %1, unit %2</source>
      <translation>Schicht %1, Einheit %2</translation>
    </message>
    <message>
      <source>layer %1: %2</source>
      <translation>Schicht %1: %2</translation>
    </message>
    <message>
      <source>layer %1: %2 gate flips</source>
      <translation>Schicht %1: %2 Gates kippen</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>lesson files (Markdown)</source>
      <translation>Lektionsdateien (Markdown)</translation>
    </message>
    <message>
      <source>lies outside batch_order</source>
      <translation>liegt außerhalb von batch_order</translation>
    </message>
    <message>
      <source>line %1, column %2: %3</source>
      <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>Zeile %1: %2</translation>
    </message>
    <message>
      <source>line %1: objects and lists are nested too deep; allowed: at most %2 deep</source>
      <translation>Zeile %1: Objekte und Listen sind zu tief geschachtelt; erlaubt: höchstens %2 tief</translation>
    </message>
    <message>
      <source>line of &amp;settings</source>
      <translation>Zeile der &amp;Einstellungen</translation>
    </message>
    <message>
      <source>linear prediction</source>
      <translation>lineare Vorhersage</translation>
    </message>
    <message>
      <source>linear regions</source>
      <translation>lineare Regionen</translation>
    </message>
    <message>
      <source>linearised steps to 1 %</source>
      <translation>linearisierte Schritte bis 1 %</translation>
    </message>
    <message>
      <source>linearised, from K₀</source>
      <translation>linearisiert, aus K₀</translation>
    </message>
    <message>
      <source>list every problem of an experiment or a sweep, one per line</source>
      <translation>jedes Problem eines Experiments oder eines Sweeps nennen, eines pro Zeile</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>loss %1</source>
      <translation>Verlust %1</translation>
    </message>
    <message>
      <source>lower quartile</source>
      <translation>unteres Quartil</translation>
    </message>
    <message>
      <source>margin %1</source>
      <translation>Margin %1</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>mean / %1</source>
      <translation>Mittel / %1</translation>
    </message>
    <message>
      <source>mean of %1</source>
      <translation>Mittel von %1</translation>
    </message>
    <message>
      <source>mean over layers</source>
      <translation>Mittel über die Schichten</translation>
    </message>
    <message>
      <source>mean |Gₜ − Gₜ₋₁|</source>
      <translation>Mittel von |Gₜ − Gₜ₋₁|</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>Maß</translation>
    </message>
    <message>
      <source>measure every point of a sweep and write one result file per point to a folder</source>
      <translation>jeden Punkt eines Sweeps messen und je Punkt eine Ergebnisdatei in einen Ordner schreiben</translation>
    </message>
    <message>
      <source>measure only the points that are missing, broken or failed</source>
      <translation>nur die Punkte messen, die fehlen, defekt oder fehlgeschlagen sind</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>gemessen</translation>
    </message>
    <message>
      <source>measured every %1 steps or so</source>
      <translation>etwa alle %1 Schritte gemessen</translation>
    </message>
    <message>
      <source>measurements were left out to keep the run's speed: curves have gaps there</source>
      <translation>Messungen wurden ausgelassen, damit der Lauf schnell bleibt: Dort haben Kurven Lücken</translation>
    </message>
    <message>
      <source>measuring %1 %</source>
      <translation>Messen %1 %</translation>
    </message>
    <message>
      <source>measuring 14 %</source>
      <translation>Messen 14 %</translation>
    </message>
    <message>
      <source>median %1, quartiles %2 to %3</source>
      <translation>Median %1, Quartile %2 bis %3</translation>
    </message>
    <message>
      <source>median angle of a random plane to the nearest of as many random ones</source>
      <translation>Median des Winkels einer zufälligen Ebene zur nächsten von ebenso vielen zufälligen</translation>
    </message>
    <message>
      <source>median loss %1</source>
      <translation>Median des Verlusts %1</translation>
    </message>
    <message>
      <source>median: %1</source>
      <translation>Median: %1</translation>
    </message>
    <message>
      <source>medians, %1</source>
      <translation>Mediane, %1</translation>
    </message>
    <message>
      <source>member %1</source>
      <translation>Eintrag %1</translation>
    </message>
    <message>
      <source>member %1 %2</source>
      <translation>Eintrag %1 %2</translation>
    </message>
    <message>
      <source>member %1 does not fit into memory</source>
      <translation>Eintrag %1 passt nicht in den Speicher</translation>
    </message>
    <message>
      <source>member %1 does not fit: the arrays of this file take too much memory</source>
      <translation>Eintrag %1 passt nicht: Die Arrays dieser Datei brauchen zu viel Speicher</translation>
    </message>
    <message>
      <source>member %1 is missing</source>
      <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
      <source>member %1 is not a NumPy array (.npy)</source>
      <translation>Eintrag %1 ist kein NumPy-Array (.npy)</translation>
    </message>
    <message>
      <source>member %1 is there twice</source>
      <translation>Eintrag %1 gibt es zweimal</translation>
    </message>
    <message>
      <source>member %1: %2</source>
      <translation>Eintrag %1: %2</translation>
    </message>
    <message>
      <source>member number %1 has a broken directory entry</source>
      <translation>Eintrag Nummer %1 steht falsch im Verzeichnis</translation>
    </message>
    <message>
      <source>merge a sweep's folder into one table and list the points that are missing, broken or failed</source>
      <translation>den Ordner eines Sweeps zu einer Tabelle vereinen und die Punkte nennen, die fehlen, defekt oder fehlgeschlagen sind</translation>
    </message>
    <message>
      <source>milliseconds</source>
      <translation>Millisekunden</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>missing in the folder: %1</source>
      <translation>fehlt im Ordner: %1</translation>
    </message>
    <message>
      <source>missing values</source>
      <translation>fehlende Werte</translation>
    </message>
    <message>
      <source>mode </source>
      <translation>Mode </translation>
    </message>
    <message>
      <source>mode %1: ρ = %2; power of y %3, of the error %4</source>
      <translation>Mode %1: ρ = %2; Leistung von y %3, des Fehlers %4</translation>
    </message>
    <message>
      <source>mode i, from the largest eigenvalue</source>
      <translation>Mode i, vom größten Eigenwert an</translation>
    </message>
    <message>
      <source>momentum</source>
      <translation>Momentum</translation>
    </message>
    <message>
      <source>more than 1,000,000 columns; allowed: fewer</source>
      <translation>mehr als 1.000.000 Spalten; erlaubt: weniger</translation>
    </message>
    <message>
      <source>more than 2,147,483,647 rows; allowed: fewer</source>
      <translation>mehr als 2.147.483.647 Zeilen; erlaubt: weniger</translation>
    </message>
    <message>
      <source>most memory that a run with its data, or a file that is read, may take, such as 2GB; default: half of what is free</source>
      <translation>höchster Speicher, den ein Lauf mit seinen Daten oder eine gelesene Datei nehmen darf, etwa 2GB; Vorgabe: die Hälfte des freien</translation>
    </message>
    <message>
      <source>must ascend from 0 and stay below data.train</source>
      <translation>muss ab 0 aufsteigen und unter data.train bleiben</translation>
    </message>
    <message>
      <source>must be key=value</source>
      <translation>muss key=value sein</translation>
    </message>
    <message>
      <source>name the point: %1(%2=…)</source>
      <translation>den Punkt nennen: %1(%2=…)</translation>
    </message>
    <message>
      <source>names of its header and </source>
      <translation>Namen der Kopfzeile und </translation>
    </message>
    <message>
      <source>names the unknown variant %1</source>
      <translation>nennt die unbekannte Variante %1</translation>
    </message>
    <message>
      <source>needs %1 of memory; allowed: %2</source>
      <translation>braucht %1 Speicher; erlaubt: %2</translation>
    </message>
    <message>
      <source>needs gates that are made without the value network</source>
      <translation>braucht Gates, die ohne das Wertnetz entstehen</translation>
    </message>
    <message>
      <source>needs gates that come from outside the value network</source>
      <translation>braucht Gates, die von außerhalb des Wertnetzes kommen</translation>
    </message>
    <message>
      <source>network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>network </source>
      <translation>Netz </translation>
    </message>
    <message>
      <source>networks</source>
      <translation>Netze</translation>
    </message>
    <message>
      <source>networks diverged</source>
      <translation>divergierte Netze</translation>
    </message>
    <message>
      <source>never reached</source>
      <translation>nie erreicht</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no arrays</source>
      <translation>keine Arrays</translation>
    </message>
    <message>
      <source>no depth has a finite median</source>
      <translation>keine Tiefe hat einen endlichen Median</translation>
    </message>
    <message>
      <source>no folder with data_batch_1.bin … data_batch_5.bin and test_batch.bin (the binary version of CIFAR-10)</source>
      <translation>kein Ordner mit data_batch_1.bin … data_batch_5.bin und test_batch.bin (der binären Fassung von CIFAR-10)</translation>
    </message>
    <message>
      <source>no folder with train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz)</source>
      <translation>kein Ordner mit train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte und t10k-labels-idx1-ubyte (oder .gz)</translation>
    </message>
    <message>
      <source>no gates</source>
      <translation>keine Gates</translation>
    </message>
    <message>
      <source>no lesson to check: give a FILE or --all</source>
      <translation>keine Lektion zu prüfen: FILE oder --all angeben</translation>
    </message>
    <message>
      <source>no member %1; a data set has x and y (and x_test, y_test); the file has %2. Other names of x and y are x_train and y_train</source>
      <translation>kein Eintrag %1; ein Datensatz hat x und y (und x_test, y_test); die Datei hat %2. Andere Namen für x und y sind x_train und y_train</translation>
    </message>
    <message>
      <source>no memory</source>
      <translation>kein Speicher</translation>
    </message>
    <message>
      <source>no progress or notes on standard error</source>
      <translation>weder Fortschritt noch Hinweise auf der Standardfehlerausgabe</translation>
    </message>
    <message>
      <source>no such file</source>
      <translation>keine solche Datei</translation>
    </message>
    <message>
      <source>no such file or folder%1</source>
      <translation>keine solche Datei und kein solcher Ordner%1</translation>
    </message>
    <message>
      <source>no such file or folder; looked for %1 and %2</source>
      <translation>keine solche Datei und kein solcher Ordner; gesucht: %1 und %2</translation>
    </message>
    <message>
      <source>no test curve: %1</source>
      <translation>keine Testkurve: %1</translation>
    </message>
    <message>
      <source>no test curve: random gates are drawn per training sample, so test samples have none</source>
      <translation>keine Testkurve: Zufällige Gates werden pro Trainingsbeispiel gezogen, Testbeispiele haben daher keine</translation>
    </message>
    <message>
      <source>no test curve: there are no test samples</source>
      <translation>keine Testkurve: Es gibt keine Testbeispiele</translation>
    </message>
    <message>
      <source>no training samples of class %1</source>
      <translation>keine Trainingsbeispiele der Klasse %1</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none of these %1 numbers is of a point and a measure of %2</source>
      <translation>keine dieser %1 Zahlen gehört zu einem Punkt und einer Messgröße von %2</translation>
    </message>
    <message>
      <source>normalised</source>
      <translation>normiert</translation>
    </message>
    <message>
      <source>not a session (.gatescope), experiment (.json) or data file (.csv, .npz, .idx, .gz)</source>
      <translation>weder Sitzung (.gatescope) noch Experiment (.json) noch Datendatei (.csv, .npz, .idx, .gz)</translation>
    </message>
    <message>
      <source>not a sweep: the file must hold one JSON object</source>
      <translation>kein Sweep: Die Datei muss ein JSON-Objekt enthalten</translation>
    </message>
    <message>
      <source>not a text file (it holds zero bytes); allowed: UTF-8, Windows-1252, UTF-16 with its mark</source>
      <translation>keine Textdatei (sie enthält Nullbytes); erlaubt: UTF-8, Windows-1252, UTF-16 mit seiner Marke</translation>
    </message>
    <message>
      <source>not all that is there could be read, so no table is written</source>
      <translation>nicht alles ließ sich lesen, daher wird keine Tabelle geschrieben</translation>
    </message>
    <message>
      <source>not an IDX file: it must begin with two zero bytes</source>
      <translation>keine IDX-Datei: Sie muss mit zwei Nullbytes beginnen</translation>
    </message>
    <message>
      <source>not an experiment: the file must hold one JSON object</source>
      <translation>kein Experiment: Die Datei muss ein JSON-Objekt enthalten</translation>
    </message>
    <message>
      <source>not enough memory</source>
      <translation>nicht genug Speicher</translation>
    </message>
    <message>
      <source>not found; run this on a machine that submits to Slurm</source>
      <translation>nicht gefunden; auf einem Rechner ausführen, der Slurm-Jobs abschickt</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>not stored</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <source>not stored by the version that saved this run</source>
      <translation>von der Version, die diesen Lauf speicherte, nicht aufgehoben</translation>
    </message>
    <message>
      <source>not the same: %1</source>
      <translation>nicht dasselbe: %1</translation>
    </message>
    <message>
      <source>not valid JSON: %1</source>
      <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
      <source>not valid: an object has more than %1 names; allowed: at most that</source>
      <translation>ungültig: Ein Objekt hat mehr als %1 Namen; erlaubt: höchstens so viele</translation>
    </message>
    <message>
      <source>not valid: the name '%1' is too long; allowed: at most %2 bytes</source>
      <translation>ungültig: Der Name '%1' ist zu lang; erlaubt: höchstens %2 Bytes</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>now: %1</source>
      <translation>jetzt: %1</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>number of array tasks, one shard each; default: one per point, at most 16</source>
      <translation>Anzahl der Aufgaben im Array, je ein Anteil; Vorgabe: eine pro Punkt, höchstens 16</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>numbers and text</source>
      <translation>Zahlen und Text</translation>
    </message>
    <message>
      <source>numbers do not fit %1, whose targets are classes; choose scalar or classes</source>
      <translation>numbers passt nicht zu %1, dessen Ziele Klassen sind; scalar oder classes wählen</translation>
    </message>
    <message>
      <source>numbers from %1 to %2: regression</source>
      <translation>Zahlen von %1 bis %2: Regression</translation>
    </message>
    <message>
      <source>numbers in full precision</source>
      <translation>Zahlen in voller Genauigkeit</translation>
    </message>
    <message>
      <source>numbers with decimal commas</source>
      <translation>Zahlen mit Dezimalkomma</translation>
    </message>
    <message>
      <source>object arrays are never read</source>
      <translation>Objekt-Arrays werden nie gelesen</translation>
    </message>
    <message>
      <source>of a run that diverged nothing is predicted: open this plot before</source>
      <translation>für einen divergierten Lauf wird nichts vorhergesagt: dieses Diagramm vorher öffnen</translation>
    </message>
    <message>
      <source>of shape %1</source>
      <translation>der Form %1</translation>
    </message>
    <message>
      <source>of the %1</source>
      <translation>der Größe %1</translation>
    </message>
    <message>
      <source>of z, past the layer: s·%1</source>
      <translation>von z, an der Schicht vorbei: s·%1</translation>
    </message>
    <message>
      <source>off the diagonal</source>
      <translation>neben der Diagonale</translation>
    </message>
    <message>
      <source>off-diagonal / diagonal</source>
      <translation>außerdiagonal / diagonal</translation>
    </message>
    <message>
      <source>off-diagonal size / diagonal</source>
      <translation>außerdiagonal (Betrag) / diagonal</translation>
    </message>
    <message>
      <source>one network trains</source>
      <translation>ein Netz lernt</translation>
    </message>
    <message>
      <source>one sample on its way through the network</source>
      <translation>ein Beispiel auf seinem Weg durch das Netz</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>Einsen</translation>
    </message>
    <message>
      <source>only a quantity can be absent</source>
      <translation>nur eine Größe kann fehlen</translation>
    </message>
    <message>
      <source>only a session has curves to write as %1</source>
      <translation>nur eine Sitzung hat Kurven, die als %1 geschrieben werden können</translation>
    </message>
    <message>
      <source>only for data circle</source>
      <translation>nur für Datensatz circle</translation>
    </message>
    <message>
      <source>only for data csv</source>
      <translation>nur für Datensatz csv</translation>
    </message>
    <message>
      <source>only for data oblique_tree</source>
      <translation>nur für Datensatz oblique_tree</translation>
    </message>
    <message>
      <source>only for fixed_learnt</source>
      <translation>nur für fixed_learnt</translation>
    </message>
    <message>
      <source>only for fixed_random</source>
      <translation>nur für fixed_random</translation>
    </message>
    <message>
      <source>only for momentum</source>
      <translation>nur für Momentum</translation>
    </message>
    <message>
      <source>only for soft gates</source>
      <translation>nur für weiche Gates</translation>
    </message>
    <message>
      <source>only for the squared loss</source>
      <translation>nur für den quadratischen Verlust</translation>
    </message>
    <message>
      <source>only one column; it needs inputs and a target, separated by comma, semicolon or tab</source>
      <translation>nur eine Spalte; nötig sind Eingaben und ein Ziel, getrennt durch Komma, Semikolon oder Tabulator</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>open for %1 % of the probe set</source>
      <translation>offen für %1 % der Messmenge</translation>
    </message>
    <message>
      <source>optimiser</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>optimiser state '%1' does not match this network and optimiser</source>
      <translation>der Optimiererzustand '%1' passt nicht zu Netz und Optimierer</translation>
    </message>
    <message>
      <source>optimiser state '%1' holds no finite numbers</source>
      <translation>der Optimiererzustand '%1' enthält keine endlichen Zahlen</translation>
    </message>
    <message>
      <source>optimiser state 'steps' is %1; allowed: a whole number from 0</source>
      <translation>der Optimiererzustand 'steps' ist %1; erlaubt: eine ganze Zahl ab 0</translation>
    </message>
    <message>
      <source>optimiser state is incomplete</source>
      <translation>der Optimiererzustand ist unvollständig</translation>
    </message>
    <message>
      <source>output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>output %1</source>
      <translation>Ausgabe %1</translation>
    </message>
    <message>
      <source>output %1
ŷ = %2, y = %3</source>
      <translation>Ausgabe %1
ŷ = %2, y = %3</translation>
    </message>
    <message>
      <source>output of the first probe sample</source>
      <translation>Ausgabe des ersten Messbeispiels</translation>
    </message>
    <message>
      <source>output ŷ</source>
      <translation>Ausgabe ŷ</translation>
    </message>
    <message>
      <source>outputs</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <source>outside 3 σ</source>
      <translation>außerhalb 3 σ</translation>
    </message>
    <message>
      <source>outside, on the right</source>
      <translation>außen, rechts</translation>
    </message>
    <message>
      <source>overlap of neighbours, lower half</source>
      <translation>Überlappung der Nachbarn, untere Hälfte</translation>
    </message>
    <message>
      <source>overlap of neighbours, upper half</source>
      <translation>Überlappung der Nachbarn, obere Hälfte</translation>
    </message>
    <message>
      <source>overlap λ</source>
      <translation>Überlappung λ</translation>
    </message>
    <message>
      <source>overrides the experiment's seed</source>
      <translation>ersetzt den Seed des Experiments</translation>
    </message>
    <message>
      <source>own: type a name to keep it</source>
      <translation>eigene: zum Aufbewahren einen Namen eingeben</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>Seite %1</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>Seite %1 von %2</translation>
    </message>
    <message>
      <source>path %1
feature φ = %2
value v = %3
φ·v = %4</source>
      <translation>Pfad %1
Merkmal φ = %2
Wert v = %3
φ·v = %4</translation>
    </message>
    <message>
      <source>path kernel H</source>
      <translation>Pfadkernel H</translation>
    </message>
    <message>
      <source>path kernel distance</source>
      <translation>Pfadkernel-Abstand</translation>
    </message>
    <message>
      <source>path: input · unit · unit …</source>
      <translation>Pfad: Eingabe · Einheit · Einheit …</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <source>permute gates</source>
      <translation>Gates permutieren</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>plane angle</source>
      <translation>Winkel der Ebenen</translation>
    </message>
    <message>
      <source>plane angle at the end</source>
      <translation>Winkel der Ebenen am Ende</translation>
    </message>
    <message>
      <source>planes at random</source>
      <translation>zufällige Ebenen</translation>
    </message>
    <message>
      <source>planes found</source>
      <translation>gefundene Ebenen</translation>
    </message>
    <message>
      <source>planes found at the end</source>
      <translation>am Ende gefundene Ebenen</translation>
    </message>
    <message>
      <source>planes gained</source>
      <translation>hinzugewonnene Ebenen</translation>
    </message>
    <message>
      <source>play lessons step by step and report which checks hold</source>
      <translation>Lektionen Schritt für Schritt abspielen und melden, welche Prüfungen zutreffen</translation>
    </message>
    <message>
      <source>plots: %1 has no mode “%2”; allowed: %3</source>
      <translation>Diagramme: %1 hat keinen Modus „%2“; erlaubt: %3</translation>
    </message>
    <message>
      <source>plots: there is no plot “%1”; allowed: %2</source>
      <translation>Diagramme: Es gibt kein Diagramm „%1“; erlaubt: %2</translation>
    </message>
    <message>
      <source>points measured at once, one thread each; default: all cores, 1 with --slurm</source>
      <translation>gleichzeitig gemessene Punkte, je ein Thread; Vorgabe: alle Kerne, 1 mit --slurm</translation>
    </message>
    <message>
      <source>power</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>pre&amp;vious run</source>
      <translation>&amp;voriger Lauf</translation>
    </message>
    <message>
      <source>precision of the computation</source>
      <translation>Genauigkeit der Rechnung</translation>
    </message>
    <message>
      <source>predictor samples</source>
      <translation>Prädiktor-Beispiele</translation>
    </message>
    <message>
      <source>present</source>
      <translation>Gegenwart</translation>
    </message>
    <message>
      <source>previous run</source>
      <translation>voriger Lauf</translation>
    </message>
    <message>
      <source>print a Markdown table instead of JSON</source>
      <translation>eine Markdown-Tabelle statt JSON ausgeben</translation>
    </message>
    <message>
      <source>print the manual page of a program, for man</source>
      <translation>die Handbuchseite eines Programms für man ausgeben</translation>
    </message>
    <message>
      <source>print what a shell needs to complete commands and settings</source>
      <translation>ausgeben, was eine Shell braucht, um Befehle und Einstellungen zu vervollständigen</translation>
    </message>
    <message>
      <source>probability %1</source>
      <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
      <source>probe choice</source>
      <translation>Wahl der Messmenge</translation>
    </message>
    <message>
      <source>probe sample %1</source>
      <translation>Messbeispiel %1</translation>
    </message>
    <message>
      <source>probe samples</source>
      <translation>Messbeispiele</translation>
    </message>
    <message>
      <source>probe samples by angle</source>
      <translation>Messbeispiele nach Winkel</translation>
    </message>
    <message>
      <source>probe samples by class</source>
      <translation>Messbeispiele nach Klasse</translation>
    </message>
    <message>
      <source>probe samples by target</source>
      <translation>Messbeispiele nach Ziel</translation>
    </message>
    <message>
      <source>published</source>
      <translation>veröffentlicht</translation>
    </message>
    <message>
      <source>q = %1</source>
      <translation>q = %1</translation>
    </message>
    <message>
      <source>quantities of a run that a lesson's checks can use</source>
      <translation>Größen eines Laufs, die Prüfungen einer Lektion verwenden können</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>rademacher</source>
      <translation>rademacher</translation>
    </message>
    <message>
      <source>rademacher: ±σ with equal probability, the theory's choice. gaussian: normal with standard deviation σ.</source>
      <translation>rademacher: ±σ mit gleicher Wahrscheinlichkeit, die Wahl der Theorie. gaußsch: normalverteilt mit Standardabweichung σ.</translation>
    </message>
    <message>
      <source>random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <source>random labels: no test set, because a test sample has no true label to compare with</source>
      <translation>zufällige Klassen: keine Testmenge, denn ein Testbeispiel hat keine wahre Klasse zum Vergleich</translation>
    </message>
    <message>
      <source>random replaces the training labels with random ones: the network can only memorise, so there is no test set.</source>
      <translation>„zufällig“ ersetzt die Trainingslabels durch zufällige: Das Netz kann nur auswendig lernen, daher gibt es keine Testmenge.</translation>
    </message>
    <message>
      <source>rate fₗ</source>
      <translation>Rate fₗ</translation>
    </message>
    <message>
      <source>rates of 0 are not drawn on a logarithmic axis</source>
      <translation>Raten von 0 werden auf einer logarithmischen Achse nicht gezeichnet</translation>
    </message>
    <message>
      <source>raw fₗ</source>
      <translation>roh fₗ</translation>
    </message>
    <message>
      <source>read as UTF-16</source>
      <translation>als UTF-16 gelesen</translation>
    </message>
    <message>
      <source>read as Windows-1252, because it is not UTF-8</source>
      <translation>als Windows-1252 gelesen, weil es kein UTF-8 ist</translation>
    </message>
    <message>
      <source>reading the file…</source>
      <translation>die Datei wird gelesen …</translation>
    </message>
    <message>
      <source>record %1 cannot be read</source>
      <translation>Datensatz %1 lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>ablehnen</translation>
    </message>
    <message>
      <source>regions</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <source>regions on a grid</source>
      <translation>Regionen auf einem Gitter</translation>
    </message>
    <message>
      <source>regions on a segment</source>
      <translation>Regionen auf einer Strecke</translation>
    </message>
    <message>
      <source>relative change, one step</source>
      <translation>relative Änderung, ein Schritt</translation>
    </message>
    <message>
      <source>relative ν</source>
      <translation>relatives ν</translation>
    </message>
    <message>
      <source>replace the results in the folder</source>
      <translation>die Ergebnisse im Ordner ersetzen</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>berichtet</translation>
    </message>
    <message>
      <source>ridge</source>
      <translation>Ridge</translation>
    </message>
    <message>
      <source>rmsprop</source>
      <translation>rmsprop</translation>
    </message>
    <message>
      <source>row %1: %2
column %3: %4
expected: normalised %5, raw %6</source>
      <translation>Zeile %1: %2
Spalte %3: %4
erwartet: normiert %5, roh %6</translation>
    </message>
    <message>
      <source>row %1: %2
column %3: %4
normalised %5, raw %6</source>
      <translation>Zeile %1: %2
Spalte %3: %4
normiert %5, roh %6</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>Beispiel %1</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>scalar</source>
      <translation>skalar</translation>
    </message>
    <message>
      <source>scalar targets (±1) need two classes, %1 has %2 (%3); choose two classes in data.classes or targets = classes</source>
      <translation>scalar-Ziele (±1) brauchen zwei Klassen, %1 hat %2 (%3); zwei Klassen in data.classes wählen oder targets = classes</translation>
    </message>
    <message>
      <source>scalar: one output, ±1 for two classes or the value itself. classes: one output per class (one-hot). numbers: the value itself, also where targets are few integers.</source>
      <translation>skalar: eine Ausgabe, ±1 für zwei Klassen oder der Wert selbst. Klassen: eine Ausgabe pro Klasse (One-Hot). Zahlen: der Wert selbst, auch wo die Ziele wenige ganze Zahlen sind.</translation>
    </message>
    <message>
      <source>seconds between two saves of the session (default 30)</source>
      <translation>Sekunden zwischen zwei Sicherungen der Sitzung (Vorgabe 30)</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <source>seed %1</source>
      <translation>Seed %1</translation>
    </message>
    <message>
      <source>seed %1 at step %2</source>
      <translation>Seed %1 bei Schritt %2</translation>
    </message>
    <message>
      <source>seed %1: %2</source>
      <translation>Seed %1: %2</translation>
    </message>
    <message>
      <source>seed, width or spread: try another seed</source>
      <translation>Seed, Breite oder Streuung: anderen Seed versuchen</translation>
    </message>
    <message>
      <source>seeds</source>
      <translation>Seeds</translation>
    </message>
    <message>
      <source>seeds %1–%2</source>
      <translation>Seeds %1–%2</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <source>session file</source>
      <translation>Sitzungsdatei</translation>
    </message>
    <message>
      <source>setting or result</source>
      <translation>Einstellung oder Ergebnis</translation>
    </message>
    <message>
      <source>settings before the first step; those of all steps belong in the header</source>
      <translation>Einstellungen vor dem ersten Schritt; die aller Schritte gehören in den Kopf</translation>
    </message>
    <message>
      <source>sgd</source>
      <translation>sgd</translation>
    </message>
    <message>
      <source>shape %1; it must be (n, d), one row per sample</source>
      <translation>Form %1; sie muss (n, d) sein, eine Zeile pro Beispiel</translation>
    </message>
    <message>
      <source>shape %1; it must be (n,) or (n, C) with n = %2 as in x</source>
      <translation>Form %1; sie muss (n,) oder (n, C) sein mit n = %2 wie in x</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>share of planes found</source>
      <translation>Anteil gefundener Ebenen</translation>
    </message>
    <message>
      <source>share of power, modes 1 to i</source>
      <translation>Anteil der Leistung, Moden 1 bis i</translation>
    </message>
    <message>
      <source>share of the tree's planes with a gate within %1°</source>
      <translation>Anteil der Ebenen des Baums mit einem Gate innerhalb von %1°</translation>
    </message>
    <message>
      <source>share of y in ten modes</source>
      <translation>Anteil von y in zehn Moden</translation>
    </message>
    <message>
      <source>share of y in the first mode</source>
      <translation>Anteil von y in der ersten Mode</translation>
    </message>
    <message>
      <source>sharpness</source>
      <translation>Steilheit</translation>
    </message>
    <message>
      <source>show “Mean kernel” for the whole E[K₀] by redraws</source>
      <translation>„Mittlerer Kernel“ anzeigen, um das ganze E[K₀] aus Neuziehungen zu sehen</translation>
    </message>
    <message>
      <source>singular</source>
      <translation>singulär</translation>
    </message>
    <message>
      <source>singular to rounding: ρₙ ≤ n·ε·ρ₁</source>
      <translation>singulär bis auf Rundung: ρₙ ≤ n·ε·ρ₁</translation>
    </message>
    <message>
      <source>size on paper</source>
      <translation>Größe auf Papier</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>auslassen</translation>
    </message>
    <message>
      <source>skip s = %1</source>
      <translation>Skip s = %1</translation>
    </message>
    <message>
      <source>skip strength</source>
      <translation>Skip-Stärke</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>langsam</translation>
    </message>
    <message>
      <source>smallest at d = %1</source>
      <translation>am kleinsten bei d = %1</translation>
    </message>
    <message>
      <source>smallest eigenvalue</source>
      <translation>kleinster Eigenwert</translation>
    </message>
    <message>
      <source>soft-GaLU, DLNPF</source>
      <translation>soft-GaLU, DLNPF</translation>
    </message>
    <message>
      <source>soft-ReLU</source>
      <translation>soft-ReLU</translation>
    </message>
    <message>
      <source>sorted</source>
      <translation>sortiert</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>source choice</source>
      <translation>Wahl der Quelle</translation>
    </message>
    <message>
      <source>source steps</source>
      <translation>Schritte der Quelle</translation>
    </message>
    <message>
      <source>spectral</source>
      <translation>spektral</translation>
    </message>
    <message>
      <source>spectral factor</source>
      <translation>spektraler Faktor</translation>
    </message>
    <message>
      <source>spectral: α = c·n/ρ_max(K_0), measured on the probe set. Or a number.</source>
      <translation>spektral: α = c·n/ρ_max(K_0), auf der Messmenge gemessen. Oder eine Zahl.</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>verteilt</translation>
    </message>
    <message>
      <source>spread of the diagonal</source>
      <translation>Streuung der Diagonale</translation>
    </message>
    <message>
      <source>squared</source>
      <translation>quadratisch</translation>
    </message>
    <message>
      <source>squared: (1/n) Σ ½‖e‖². cross_entropy: −(1/n) Σ log softmax(ŷ)[class]; needs targets = classes.</source>
      <translation>quadratisch: (1/n) Σ ½‖e‖². Kreuzentropie: −(1/n) Σ log softmax(ŷ)[Klasse]; braucht Ziele = Klassen.</translation>
    </message>
    <message>
      <source>stacked</source>
      <translation>gestapelt</translation>
    </message>
    <message>
      <source>standard output: cannot be written</source>
      <translation>Standardausgabe: lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <source>step %1 could not be saved, training continues: %2</source>
      <translation>Schritt %1 ließ sich nicht speichern, das Training geht weiter: %2</translation>
    </message>
    <message>
      <source>step %1 is not allowed; allowed: a whole number from %2, the step of the change before</source>
      <translation>Schritt %1 ist nicht erlaubt; erlaubt: eine ganze Zahl ab %2, dem Schritt der Änderung davor</translation>
    </message>
    <message>
      <source>step %1 of %2</source>
      <translation>Schritt %1 von %2</translation>
    </message>
    <message>
      <source>step %1 …</source>
      <translation>Schritt %1 …</translation>
    </message>
    <message>
      <source>step %1, %2</source>
      <translation>Schritt %1, %2</translation>
    </message>
    <message>
      <source>step %1: %2</source>
      <translation>Schritt %1: %2</translation>
    </message>
    <message>
      <source>step %1: the run ends here, the session goes on to step %2</source>
      <translation>Schritt %1: Der Lauf endet hier, die Sitzung geht bis Schritt %2 weiter</translation>
    </message>
    <message>
      <source>step '%1' has no text</source>
      <translation>Schritt '%1' hat keinen Text</translation>
    </message>
    <message>
      <source>step size</source>
      <translation>Schrittweite</translation>
    </message>
    <message>
      <source>step size α</source>
      <translation>Schrittweite α</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>steps %1 to %2</source>
      <translation>Schritte %1 bis %2</translation>
    </message>
    <message>
      <source>stop after</source>
      <translation>Stopp nach</translation>
    </message>
    <message>
      <source>stop at loss</source>
      <translation>Stopp bei Verlust</translation>
    </message>
    <message>
      <source>stop at test accuracy</source>
      <translation>Stopp bei Testgenauigkeit</translation>
    </message>
    <message>
      <source>strongest weights in, from %1</source>
      <translation>stärkste eingehende Gewichte, von %1</translation>
    </message>
    <message>
      <source>strongest weights out, to %1</source>
      <translation>stärkste ausgehende Gewichte, zu %1</translation>
    </message>
    <message>
      <source>submit the sweep as a Slurm job array instead: write sweep.sbatch to the folder, pass it to sbatch and print the job's id; run the same command again to do what is missing</source>
      <translation>den Sweep stattdessen als Slurm-Job-Array abschicken: sweep.sbatch in den Ordner schreiben, an sbatch übergeben und die Kennung des Jobs ausgeben; derselbe Befehl noch einmal tut, was fehlt</translation>
    </message>
    <message>
      <source>subtracts</source>
      <translation>subtrahiert</translation>
    </message>
    <message>
      <source>sum so far</source>
      <translation>bisherige Summe</translation>
    </message>
    <message>
      <source>sweep file (JSON): an experiment, "grid" and "measure"</source>
      <translation>Sweep-Datei (JSON): ein Experiment, "grid" und "measure"</translation>
    </message>
    <message>
      <source>t = 0</source>
      <translation>t = 0</translation>
    </message>
    <message>
      <source>t = 0: %1</source>
      <translation>t = 0: %1</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>table (.csv) of published numbers: print them beside what was measured, and what is outside of 3 σ</source>
      <translation>Tabelle (.csv) veröffentlichter Zahlen: sie neben den gemessenen ausgeben, und was außerhalb von 3 σ liegt</translation>
    </message>
    <message>
      <source>table (.csv) to write instead of standard output</source>
      <translation>Tabelle (.csv), die statt der Standardausgabe geschrieben wird</translation>
    </message>
    <message>
      <source>target column</source>
      <translation>Zielspalte</translation>
    </message>
    <message>
      <source>target scale</source>
      <translation>Zielskala</translation>
    </message>
    <message>
      <source>targets</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>targets and errors in the modes of the kernel</source>
      <translation>Ziele und Fehler in den Moden des Kernels</translation>
    </message>
    <message>
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>test %1</source>
      <translation>Test %1</translation>
    </message>
    <message>
      <source>test 0.0123</source>
      <translation>Test 0,0123</translation>
    </message>
    <message>
      <source>test acc.</source>
      <translation>Testgen.</translation>
    </message>
    <message>
      <source>test accuracy</source>
      <translation>Testgenauigkeit</translation>
    </message>
    <message>
      <source>test accuracy %1 reached</source>
      <translation>Testgenauigkeit %1 erreicht</translation>
    </message>
    <message>
      <source>test accuracy of H</source>
      <translation>Testgenauigkeit von H</translation>
    </message>
    <message>
      <source>test accuracy of K</source>
      <translation>Testgenauigkeit von K</translation>
    </message>
    <message>
      <source>test accuracy, %</source>
      <translation>Testgenauigkeit, %</translation>
    </message>
    <message>
      <source>test error of H</source>
      <translation>Testfehler von H</translation>
    </message>
    <message>
      <source>test error of K</source>
      <translation>Testfehler von K</translation>
    </message>
    <message>
      <source>test error, mean ½‖ŷ − κy‖²</source>
      <translation>Testfehler, Mittel von ½‖ŷ − κy‖²</translation>
    </message>
    <message>
      <source>test every</source>
      <translation>Test alle</translation>
    </message>
    <message>
      <source>test loss</source>
      <translation>Testverlust</translation>
    </message>
    <message>
      <source>test only</source>
      <translation>nur Test</translation>
    </message>
    <message>
      <source>test sample %1</source>
      <translation>Testbeispiel %1</translation>
    </message>
    <message>
      <source>test sample %1: %2, predicted %3</source>
      <translation>Testbeispiel %1: %2, vorhergesagt %3</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>Testbeispiele</translation>
    </message>
    <message>
      <source>test samples have no gates with fixed_random</source>
      <translation>Testbeispiele haben bei fixed_random keine Gates</translation>
    </message>
    <message>
      <source>test target</source>
      <translation>Testziel</translation>
    </message>
    <message>
      <source>test, %1</source>
      <translation>Test, %1</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>text after the closing quote</source>
      <translation>Text nach dem schließenden Anführungszeichen</translation>
    </message>
    <message>
      <source>text is not a number</source>
      <translation>Text ist keine Zahl</translation>
    </message>
    <message>
      <source>that of sweep files</source>
      <translation>das von Sweep-Dateien</translation>
    </message>
    <message>
      <source>the %1 that begins here is never closed</source>
      <translation>das %1, das hier beginnt, wird nie geschlossen</translation>
    </message>
    <message>
      <source>the JSON schema of experiment files: editors complete keys with it</source>
      <translation>das JSON-Schema von Experimentdateien: Editoren vervollständigen damit Schlüssel</translation>
    </message>
    <message>
      <source>the ReLU network whose gates are copied diverged at step %1: lower optimiser.step_size</source>
      <translation>das ReLU-Netz, dessen Gates kopiert werden, divergierte bei Schritt %1: optimiser.step_size senken</translation>
    </message>
    <message>
      <source>the analysis of %1 samples needs about %2 of memory; allowed: %3</source>
      <translation>die Analyse von %1 Beispielen braucht etwa %2 Speicher; erlaubt: %3</translation>
    </message>
    <message>
      <source>the archive cannot be read back</source>
      <translation>das Archiv lässt sich nicht zurücklesen</translation>
    </message>
    <message>
      <source>the available data sets</source>
      <translation>die verfügbaren Datensätze</translation>
    </message>
    <message>
      <source>the byte order is unknown</source>
      <translation>die Bytereihenfolge ist unbekannt</translation>
    </message>
    <message>
      <source>the cell is empty</source>
      <translation>die Zelle ist leer</translation>
    </message>
    <message>
      <source>the cell is longer than a mebibyte</source>
      <translation>die Zelle ist länger als ein Mebibyte</translation>
    </message>
    <message>
      <source>the change of weights and gates in a step</source>
      <translation>die Änderung von Gewichten und Gates in einem Schritt</translation>
    </message>
    <message>
      <source>the file has depth %1, this run has depth %2; allowed: the same depth</source>
      <translation>die Datei hat Tiefe %1, dieser Lauf hat Tiefe %2; erlaubt: dieselbe Tiefe</translation>
    </message>
    <message>
      <source>the file has network.skip %1, this run %2; allowed: the same network.skip</source>
      <translation>die Datei hat network.skip %1, dieser Lauf %2; erlaubt: dasselbe network.skip</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <source>the file is truncated</source>
      <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
      <source>the first of %1 in this square</source>
      <translation>das erste von %1 in diesem Quadrat</translation>
    </message>
    <message>
      <source>the folder %1 cannot be created</source>
      <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
      <source>the folder %1 cannot be written to</source>
      <translation>in den Ordner %1 lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>the gate change of each layer</source>
      <translation>die Gate-Änderung jeder Schicht</translation>
    </message>
    <message>
      <source>the gate reads %1</source>
      <translation>das Gate liest %1</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen, and with them H</source>
      <translation>die Gates von %1 sind eingefroren und mit ihnen H</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen: their change is 0 at every step</source>
      <translation>die Gates von %1 sind eingefroren: Ihre Änderung ist bei jedem Schritt 0</translation>
    </message>
    <message>
      <source>the gates of all probe samples</source>
      <translation>die Gates aller Messbeispiele</translation>
    </message>
    <message>
      <source>the gating variants</source>
      <translation>die Gating-Varianten</translation>
    </message>
    <message>
      <source>the header</source>
      <translation>dem Kopf</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, but the file has %2</source>
      <translation>der Kopf nennt %1 Bytes, aber die Datei hat %2</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, more than a compressed file of %2 bytes can hold</source>
      <translation>der Kopf nennt %1 Bytes, mehr als eine gepackte Datei von %2 Bytes enthalten kann</translation>
    </message>
    <message>
      <source>the header has no end: a second line '---' is missing</source>
      <translation>der Kopf hat kein Ende: eine zweite Zeile '---' fehlt</translation>
    </message>
    <message>
      <source>the header lacks '%1'</source>
      <translation>dem Kopf fehlt '%1'</translation>
    </message>
    <message>
      <source>the kernel at t=0 is not finite: lower initialisation.scale or network.depth</source>
      <translation>der Kernel bei t=0 ist nicht endlich: initialisation.scale oder network.depth senken</translation>
    </message>
    <message>
      <source>the kernel between the probe samples</source>
      <translation>der Kernel zwischen den Messbeispielen</translation>
    </message>
    <message>
      <source>the kernel of each layer</source>
      <translation>der Kernel jeder Schicht</translation>
    </message>
    <message>
      <source>the kernel of these weights is not finite: there is nothing to analyse</source>
      <translation>der Kernel dieser Gewichte ist nicht endlich: Es gibt nichts zu analysieren</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: its entries are not finite</source>
      <translation>die Eigenwerte des Kernels ließen sich nicht berechnen: Seine Einträge sind nicht endlich</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: the iteration did not converge</source>
      <translation>die Eigenwerte des Kernels ließen sich nicht berechnen: Die Iteration konvergierte nicht</translation>
    </message>
    <message>
      <source>the lesson ends here</source>
      <translation>die Lektion endet hier</translation>
    </message>
    <message>
      <source>the lessons are missing from this installation</source>
      <translation>in dieser Installation fehlen die Lektionen</translation>
    </message>
    <message>
      <source>the loss of these weights is not finite: there is nothing to analyse</source>
      <translation>der Verlust dieser Gewichte ist nicht endlich: Es gibt nichts zu analysieren</translation>
    </message>
    <message>
      <source>the mean kernel of many draws of the weights</source>
      <translation>der mittlere Kernel vieler Ziehungen der Gewichte</translation>
    </message>
    <message>
      <source>the name holds a line break or another control character; allowed: the name of a partition</source>
      <translation>der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen; erlaubt: der Name einer Partition</translation>
    </message>
    <message>
      <source>the name of a class has %1 bytes; allowed: at most 1,000</source>
      <translation>der Name einer Klasse hat %1 Bytes; erlaubt: höchstens 1.000</translation>
    </message>
    <message>
      <source>the name of a run, first, last, or key=value</source>
      <translation>der Name eines Laufs, first, last oder key=value</translation>
    </message>
    <message>
      <source>the network could not be drawn: %1</source>
      <translation>das Netz ließ sich nicht zeichnen: %1</translation>
    </message>
    <message>
      <source>the network's own, all test samples</source>
      <translation>die des Netzes, alle Testbeispiele</translation>
    </message>
    <message>
      <source>the oblique tree with DLGN</source>
      <translation>den schrägen Baum mit DLGN</translation>
    </message>
    <message>
      <source>the optimiser's state differs</source>
      <translation>der Zustand des Optimierers weicht ab</translation>
    </message>
    <message>
      <source>the order of the batches differs</source>
      <translation>die Reihenfolge der Batches weicht ab</translation>
    </message>
    <message>
      <source>the output over the input</source>
      <translation>die Ausgabe über der Eingabe</translation>
    </message>
    <message>
      <source>the output over the inputs</source>
      <translation>die Ausgabe über den Eingaben</translation>
    </message>
    <message>
      <source>the planes of the gates</source>
      <translation>die Ebenen der Gates</translation>
    </message>
    <message>
      <source>the points were measured by different versions: %1</source>
      <translation>die Punkte wurden mit verschiedenen Versionen gemessen: %1</translation>
    </message>
    <message>
      <source>the probe samples of a session</source>
      <translation>die Messbeispiele einer Sitzung</translation>
    </message>
    <message>
      <source>the quote that opens here is never closed</source>
      <translation>das Anführungszeichen, das hier öffnet, wird nie geschlossen</translation>
    </message>
    <message>
      <source>the row has %1 cells; allowed: %2, as the header</source>
      <translation>die Zeile hat %1 Zellen; erlaubt: %2, wie die Kopfzeile</translation>
    </message>
    <message>
      <source>the run has not started</source>
      <translation>der Lauf hat nicht begonnen</translation>
    </message>
    <message>
      <source>the run was not the same again: %1</source>
      <translation>der Lauf war nicht noch einmal derselbe: %1</translation>
    </message>
    <message>
      <source>the same to the last bit: %1%2 steps, %3, %4</source>
      <translation>bis aufs letzte Bit dasselbe: %1%2 Schritte, %3, %4</translation>
    </message>
    <message>
      <source>the script is kept: %1</source>
      <translation>das Skript bleibt: %1</translation>
    </message>
    <message>
      <source>the session has diverged, this run has not</source>
      <translation>die Sitzung ist divergiert, dieser Lauf nicht</translation>
    </message>
    <message>
      <source>the session holds the gates of %1 probe samples, the run has %2: it cannot be continued</source>
      <translation>die Sitzung enthält die Gates von %1 Messbeispielen, der Lauf hat %2: Sie lässt sich nicht fortsetzen</translation>
    </message>
    <message>
      <source>the session was trained on %1 samples, the data set has %2 now: the run cannot be continued</source>
      <translation>die Sitzung wurde mit %1 Beispielen trainiert, der Datensatz hat jetzt %2: Der Lauf lässt sich nicht fortsetzen</translation>
    </message>
    <message>
      <source>the session's gate_order does not match its seed</source>
      <translation>gate_order der Sitzung passt nicht zu ihrem Seed</translation>
    </message>
    <message>
      <source>the session's network does not match its experiment</source>
      <translation>das Netz der Sitzung passt nicht zu ihrem Experiment</translation>
    </message>
    <message>
      <source>the session's weights do not fit the data: layer %1 reads %2 values, the data set has %3</source>
      <translation>die Gewichte der Sitzung passen nicht zu den Daten: Schicht %1 liest %2 Werte, der Datensatz hat %3</translation>
    </message>
    <message>
      <source>the spectrum of the tangent kernel</source>
      <translation>das Spektrum des Tangentenkernels</translation>
    </message>
    <message>
      <source>the study does not measure '%1'; its measures: %2</source>
      <translation>die Studie misst '%1' nicht; ihre Messgrößen: %2</translation>
    </message>
    <message>
      <source>the study has no point with %1=%2</source>
      <translation>die Studie hat keinen Punkt mit %1=%2</translation>
    </message>
    <message>
      <source>the study has not measured it yet</source>
      <translation>die Studie hat das noch nicht gemessen</translation>
    </message>
    <message>
      <source>the sweep continues, though %1</source>
      <translation>der Sweep geht weiter, obwohl: %1</translation>
    </message>
    <message>
      <source>the target column holds 1,001 distinct texts or more; at most 1,000 classes are read. Set data.target_column to the right column</source>
      <translation>die Zielspalte enthält 1.001 verschiedene Texte oder mehr; gelesen werden höchstens 1.000 Klassen. data.target_column auf die richtige Spalte setzen</translation>
    </message>
    <message>
      <source>the target column holds only one class (%1); choose another column</source>
      <translation>die Zielspalte enthält nur eine Klasse (%1); eine andere Spalte wählen</translation>
    </message>
    <message>
      <source>the target is empty</source>
      <translation>das Ziel ist leer</translation>
    </message>
    <message>
      <source>theory</source>
      <translation>Theorie</translation>
    </message>
    <message>
      <source>theory, %1</source>
      <translation>Theorie, %1</translation>
    </message>
    <message>
      <source>theory: σ² = 1/(p·w) in every layer, first and last included. he: σ² = 2/fan_in. Or σ itself.</source>
      <translation>Theorie: σ² = 1/(p·w) in jeder Schicht, erste und letzte eingeschlossen. he: σ² = 2/fan_in. Oder σ selbst.</translation>
    </message>
    <message>
      <source>there are %1; allowed: at most 9</source>
      <translation>es sind %1; erlaubt: höchstens 9</translation>
    </message>
    <message>
      <source>there are too many steps; allowed: at most %1</source>
      <translation>es sind zu viele Schritte; erlaubt: höchstens %1</translation>
    </message>
    <message>
      <source>there is no class %1; %2 has %3 (empty keeps all)</source>
      <translation>es gibt keine Klasse %1; %2 hat %3 (leer behält alle)</translation>
    </message>
    <message>
      <source>there is no picture '%1'%2</source>
      <translation>es gibt kein Bild '%1'%2</translation>
    </message>
    <message>
      <source>there is no run to branch from: start one first</source>
      <translation>es gibt keinen Lauf zum Abzweigen: zuerst einen starten</translation>
    </message>
    <message>
      <source>there is no run to save</source>
      <translation>es gibt keinen Lauf zum Speichern</translation>
    </message>
    <message>
      <source>there is no step; a step begins with '## Title'</source>
      <translation>es gibt keinen Schritt; ein Schritt beginnt mit '## Titel'</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
      <source>there is not enough memory for this run: lower network.width, network.depth or data.train</source>
      <translation>der Speicher reicht nicht für diesen Lauf: network.width, network.depth oder data.train senken</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run</source>
      <translation>der Speicher reicht nicht, um diesen Lauf fortzusetzen</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run; it stands at step %1 and can be saved</source>
      <translation>der Speicher reicht nicht, um diesen Lauf fortzusetzen; er steht bei Schritt %1 und kann gespeichert werden</translation>
    </message>
    <message>
      <source>there is text after the claim</source>
      <translation>nach der Behauptung steht noch Text</translation>
    </message>
    <message>
      <source>these %1 networks need about %2 of memory; allowed: %3. One of them takes %4 beside the data</source>
      <translation>diese %1 Netze brauchen etwa %2 Speicher; erlaubt: %3. Eines davon nimmt %4 neben den Daten</translation>
    </message>
    <message>
      <source>these settings are too long; allowed: at most %1 bytes</source>
      <translation>diese Einstellungen sind zu lang; erlaubt: höchstens %1 Bytes</translation>
    </message>
    <message>
      <source>this check lacks '%1'</source>
      <translation>dieser Prüfung fehlt '%1'</translation>
    </message>
    <message>
      <source>this file system has no locks; make sure that no other program writes there</source>
      <translation>dieses Dateisystem hat keine Sperren; sicherstellen, dass kein anderes Programm dorthin schreibt</translation>
    </message>
    <message>
      <source>this folder holds a different sweep; allowed: the same sweep, or another folder</source>
      <translation>dieser Ordner enthält einen anderen Sweep; erlaubt: derselbe Sweep oder ein anderer Ordner</translation>
    </message>
    <message>
      <source>this is no translation</source>
      <translation>das ist keine Übersetzung</translation>
    </message>
    <message>
      <source>this is not YAML: %1; texts with ': ' or ' #' must be quoted</source>
      <translation>das ist kein YAML: %1; Texte mit ': ' oder ' #' müssen in Anführungszeichen stehen</translation>
    </message>
    <message>
      <source>this network has %1 paths; allowed: at most %2</source>
      <translation>dieses Netz hat %1 Pfade; erlaubt: höchstens %2</translation>
    </message>
    <message>
      <source>this program reads version 1</source>
      <translation>dieses Programm liest Version 1</translation>
    </message>
    <message>
      <source>this run has diverged, the session has not</source>
      <translation>dieser Lauf ist divergiert, die Sitzung nicht</translation>
    </message>
    <message>
      <source>this run has no checkpoint</source>
      <translation>dieser Lauf hat keinen Prüfpunkt</translation>
    </message>
    <message>
      <source>this run needs about %1 of memory; allowed: %2. The largest part, %3, depends on %4</source>
      <translation>dieser Lauf braucht etwa %1 Speicher; erlaubt: %2. Der größte Teil, %3, hängt von %4 ab</translation>
    </message>
    <message>
      <source>this session holds no run to train again: it lacks curves or the state of its training</source>
      <translation>diese Sitzung enthält keinen Lauf zum Wiederholen: Ihr fehlen Kurven oder der Zustand des Trainings</translation>
    </message>
    <message>
      <source>this session lacks the weights at t=0, and with them the gates that were copied</source>
      <translation>dieser Sitzung fehlen die Gewichte bei t=0 und damit die kopierten Gates</translation>
    </message>
    <message>
      <source>this step has a second '### %1'; allowed: one</source>
      <translation>dieser Schritt hat ein zweites '### %1'; erlaubt: eines</translation>
    </message>
    <message>
      <source>this step has a second block of settings; allowed: one</source>
      <translation>dieser Schritt hat einen zweiten Block mit Einstellungen; erlaubt: einer</translation>
    </message>
    <message>
      <source>threads of a training step; the results do not depend on it</source>
      <translation>Threads eines Trainingsschritts; die Ergebnisse hängen nicht davon ab</translation>
    </message>
    <message>
      <source>time budget</source>
      <translation>Zeitbudget</translation>
    </message>
    <message>
      <source>time limit per task, in sbatch format: HOURS:MINUTES:SECONDS</source>
      <translation>Zeitgrenze pro Aufgabe, im Format von sbatch: HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>total Fₗ</source>
      <translation>gesamt Fₗ</translation>
    </message>
    <message>
      <source>total gate change</source>
      <translation>gesamte Gate-Änderung</translation>
    </message>
    <message>
      <source>tr E[K₁]</source>
      <translation>tr E[K₁]</translation>
    </message>
    <message>
      <source>tr E[Kₗ]</source>
      <translation>tr E[Kₗ]</translation>
    </message>
    <message>
      <source>tr E[Kₗ], layer %1</source>
      <translation>tr E[Kₗ], Schicht %1</translation>
    </message>
    <message>
      <source>tr E[Kₗ], layers 1 to %1</source>
      <translation>tr E[Kₗ], Schichten 1 bis %1</translation>
    </message>
    <message>
      <source>tr Kᵛ</source>
      <translation>tr Kᵛ</translation>
    </message>
    <message>
      <source>tr Kᵛ %1</source>
      <translation>tr Kᵛ %1</translation>
    </message>
    <message>
      <source>tr Kᶠ</source>
      <translation>tr Kᶠ</translation>
    </message>
    <message>
      <source>tr Kₗ</source>
      <translation>tr Kₗ</translation>
    </message>
    <message>
      <source>tr Kₗ = %1, %2 % of tr Kᵛ; tr E[Kₗ] = %3</source>
      <translation>tr Kₗ = %1, %2 % von tr Kᵛ; tr E[Kₗ] = %3</translation>
    </message>
    <message>
      <source>tr Kₗ, stacked</source>
      <translation>tr Kₗ, gestapelt</translation>
    </message>
    <message>
      <source>tr cross term</source>
      <translation>tr Kreuzterm</translation>
    </message>
    <message>
      <source>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1 when the labels are the kernel's first direction.</source>
      <translation>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1, wenn die Labels die erste Richtung des Kernels sind.</translation>
    </message>
    <message>
      <source>trace</source>
      <translation>Spur</translation>
    </message>
    <message>
      <source>traces</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>train %1</source>
      <translation>Training %1</translation>
    </message>
    <message>
      <source>train 1.23e-08</source>
      <translation>Training 1,23e-08</translation>
    </message>
    <message>
      <source>train a session's run again, changes of live controls included, and say whether every bit is the same</source>
      <translation>den Lauf einer Sitzung noch einmal trainieren, samt Änderungen an Reglern, und sagen, ob jedes Bit gleich ist</translation>
    </message>
    <message>
      <source>train an experiment and write its curves and session to a folder</source>
      <translation>ein Experiment trainieren und Kurven und Sitzung in einen Ordner schreiben</translation>
    </message>
    <message>
      <source>train loss</source>
      <translation>Trainingsverlust</translation>
    </message>
    <message>
      <source>train, %1</source>
      <translation>Training, %1</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training accuracy</source>
      <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
      <source>training and test loss</source>
      <translation>Trainings- und Testverlust</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>Trainingsverlust</translation>
    </message>
    <message>
      <source>training loss  L</source>
      <translation>Trainingsverlust  L</translation>
    </message>
    <message>
      <source>training loss %1 reached</source>
      <translation>Trainingsverlust %1 erreicht</translation>
    </message>
    <message>
      <source>training sample %1</source>
      <translation>Trainingsbeispiel %1</translation>
    </message>
    <message>
      <source>training sample %1: %2, predicted %3</source>
      <translation>Trainingsbeispiel %1: %2, vorhergesagt %3</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>Trainingsdaten</translation>
    </message>
    <message>
      <source>training steps to 1 %</source>
      <translation>Trainingsschritte bis 1 %</translation>
    </message>
    <message>
      <source>training target</source>
      <translation>Trainingsziel</translation>
    </message>
    <message>
      <source>training the source of the gates</source>
      <translation>Training der Quelle der Gates</translation>
    </message>
    <message>
      <source>tree depth</source>
      <translation>Tiefe des Baums</translation>
    </message>
    <message>
      <source>true</source>
      <translation>echt</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <source>turn of the gate planes</source>
      <translation>Drehung der Gate-Ebenen</translation>
    </message>
    <message>
      <source>units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>units, most open first</source>
      <translation>Einheiten, am häufigsten offene zuerst</translation>
    </message>
    <message>
      <source>unknown extension '%1'; allowed: .gatescope, .npz (session), .json (experiment), .csv (table)</source>
      <translation>unbekannte Endung '%1'; erlaubt: .gatescope, .npz (Sitzung), .json (Experiment), .csv (Tabelle)</translation>
    </message>
    <message>
      <source>unknown key%1</source>
      <translation>unbekannter Schlüssel%1</translation>
    </message>
    <message>
      <source>unknown quantity '%1'%2; allowed: what 'gatescope-cli lesson quantities' lists%3</source>
      <translation>unbekannte Größe '%1'%2; erlaubt: was 'gatescope-cli lesson quantities' aufzählt%3</translation>
    </message>
    <message>
      <source>update</source>
      <translation>Aktualisierung</translation>
    </message>
    <message>
      <source>upper quartile</source>
      <translation>oberes Quartil</translation>
    </message>
    <message>
      <source>v &lt; 0</source>
      <translation>v &lt; 0</translation>
    </message>
    <message>
      <source>v &gt; 0</source>
      <translation>v &gt; 0</translation>
    </message>
    <message>
      <source>value %1 appears twice</source>
      <translation>der Wert %1 kommt zweimal vor</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds %2 networks; allowed: %3</source>
      <translation>der Wert %1 passt nicht zur Sitzung, die %2 Netze enthält; erlaubt: %3</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds 1 network; allowed: 1</source>
      <translation>der Wert %1 passt nicht zur Sitzung, die 1 Netz enthält; erlaubt: 1</translation>
    </message>
    <message>
      <source>value %1 has no meaning for %2: %3; allowed: %4</source>
      <translation>der Wert %1 hat für %2 keine Bedeutung: %3; erlaubt: %4</translation>
    </message>
    <message>
      <source>value %1 is not a list of numbers</source>
      <translation>der Wert %1 ist keine Liste von Zahlen</translation>
    </message>
    <message>
      <source>value %1 is not a list of steps</source>
      <translation>der Wert %1 ist keine Liste von Schritten</translation>
    </message>
    <message>
      <source>value %1 is not a number</source>
      <translation>der Wert %1 ist keine Zahl</translation>
    </message>
    <message>
      <source>value %1 is not a step after the one before</source>
      <translation>der Wert %1 ist kein Schritt nach dem vorigen</translation>
    </message>
    <message>
      <source>value %1 is not allowed in a sweep%2</source>
      <translation>der Wert %1 ist in einem Sweep nicht erlaubt%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: %2</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: %2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: 1</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: 1</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: I/N with I from 1 to N, such as 1/4</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: I/N mit I von 1 bis N, etwa 1/4</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, DAYS-HOURS, DAYS-HOURS:MINUTES or DAYS-HOURS:MINUTES:SECONDS</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, DAYS-HOURS, DAYS-HOURS:MINUTES oder DAYS-HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: eine Liste</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of names</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: eine Liste von Namen</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of values</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: eine Liste von Werten</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a name</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: ein Name</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a number%2</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: eine Zahl%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: an object such as {"network.depth": [2, 4, 8]}</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: ein Objekt wie {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: {"step": number, "key": text, "value": …}</source>
      <translation>der Wert %1 ist nicht erlaubt; erlaubt: {"step": Zahl, "key": Text, "value": …}</translation>
    </message>
    <message>
      <source>value %1 is not known%2; allowed: %3</source>
      <translation>der Wert %1 ist nicht bekannt%2; erlaubt: %3</translation>
    </message>
    <message>
      <source>value %1 leaves no room for %2 seeds; allowed with ensemble.seeds: 0 to %3</source>
      <translation>der Wert %1 lässt keinen Platz für %2 Seeds; erlaubt mit ensemble.seeds: 0 bis %3</translation>
    </message>
    <message>
      <source>value '' is not allowed for data %1; allowed: the file or folder to read</source>
      <translation>der Wert '' ist für die Daten %1 nicht erlaubt; erlaubt: die zu lesende Datei oder der Ordner</translation>
    </message>
    <message>
      <source>value 0 (never) is not allowed where a sweep trains; allowed: 1 or more</source>
      <translation>der Wert 0 (nie) ist nicht erlaubt, wo ein Sweep trainiert; erlaubt: 1 oder mehr</translation>
    </message>
    <message>
      <source>value best has no test accuracy to choose by: %1; allowed: last</source>
      <translation>der Wert best hat keine Testgenauigkeit, nach der er wählen kann: %1; erlaubt: last</translation>
    </message>
    <message>
      <source>value classes is not allowed for data %1, whose targets are numbers; allowed: scalar</source>
      <translation>der Wert classes ist für die Daten %1 nicht erlaubt, deren Ziele Zahlen sind; erlaubt: scalar</translation>
    </message>
    <message>
      <source>value cross_entropy needs data.targets = classes; data.targets is %1</source>
      <translation>der Wert cross_entropy braucht data.targets = classes; data.targets ist %1</translation>
    </message>
    <message>
      <source>value input</source>
      <translation>Werteingabe</translation>
    </message>
    <message>
      <source>value layer l</source>
      <translation>Wertschicht l</translation>
    </message>
    <message>
      <source>value numbers is not allowed for data %1, whose targets are classes; allowed: scalar, classes</source>
      <translation>der Wert numbers ist für die Daten %1 nicht erlaubt, deren Ziele Klassen sind; erlaubt: scalar, classes</translation>
    </message>
    <message>
      <source>value scalar needs two classes, data.classes has %1; allowed: classes, or two entries in data.classes</source>
      <translation>der Wert scalar braucht zwei Klassen, data.classes hat %1; erlaubt: classes, oder zwei Einträge in data.classes</translation>
    </message>
    <message>
      <source>variant</source>
      <translation>Variante</translation>
    </message>
    <message>
      <source>weight &gt; 0</source>
      <translation>Gewicht &gt; 0</translation>
    </message>
    <message>
      <source>weight change</source>
      <translation>Gewichtsänderung</translation>
    </message>
    <message>
      <source>weight change of a step</source>
      <translation>Gewichtsänderung eines Schritts</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>weights: %1</source>
      <translation>Gewichte: %1</translation>
    </message>
    <message>
      <source>what a sweep can measure</source>
      <translation>was ein Sweep messen kann</translation>
    </message>
    <message>
      <source>what kernel regression with K and H predicts</source>
      <translation>was Kernel-Regression mit K und H vorhersagt</translation>
    </message>
    <message>
      <source>what sets it apart</source>
      <translation>was ihn unterscheidet</translation>
    </message>
    <message>
      <source>what the kernel predicts is being measured</source>
      <translation>was der Kernel vorhersagt, wird gerade gemessen</translation>
    </message>
    <message>
      <source>what the kernel predicts is measured with the next kernel, while this plot is seen</source>
      <translation>was der Kernel vorhersagt, wird mit dem nächsten Kernel gemessen, solange dieses Diagramm zu sehen ist</translation>
    </message>
    <message>
      <source>what the network makes of the images</source>
      <translation>was das Netz aus den Bildern macht</translation>
    </message>
    <message>
      <source>what they look like</source>
      <translation>wie sie aussehen</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>gesamt</translation>
    </message>
    <message>
      <source>width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>width  w</source>
      <translation>Breite  w</translation>
    </message>
    <message>
      <source>with H</source>
      <translation>mit H</translation>
    </message>
    <message>
      <source>with K</source>
      <translation>mit K</translation>
    </message>
    <message>
      <source>write the batch script and print its path without submitting it</source>
      <translation>das Batch-Skript schreiben und seinen Pfad ausgeben, ohne es abzuschicken</translation>
    </message>
    <message>
      <source>wrong only</source>
      <translation>nur falsche</translation>
    </message>
    <message>
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <source>x axis</source>
      <translation>x-Achse</translation>
    </message>
    <message>
      <source>x₁</source>
      <translation>x₁</translation>
    </message>
    <message>
      <source>x₁ = %1, x₂ = %2</source>
      <translation>x₁ = %1, x₂ = %2</translation>
    </message>
    <message>
      <source>x₂</source>
      <translation>x₂</translation>
    </message>
    <message>
      <source>y axis</source>
      <translation>y-Achse</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>z</source>
      <translation>z</translation>
    </message>
    <message>
      <source>± standard deviation over runs; σ of the difference of the two means</source>
      <translation>± Standardabweichung über Läufe; σ der Differenz der beiden Mittelwerte</translation>
    </message>
    <message>
      <source>ŷ (y)</source>
      <translation>ŷ (y)</translation>
    </message>
    <message>
      <source>ŷ = ⟨φ, v⟩</source>
      <translation>ŷ = ⟨φ, v⟩</translation>
    </message>
    <message>
      <source>ŷ, the network's output</source>
      <translation>ŷ, die Ausgabe des Netzes</translation>
    </message>
    <message>
      <source>Σ φ·v = %1 · ŷ = %2</source>
      <translation>Σ φ·v = %1 · ŷ = %2</translation>
    </message>
    <message>
      <source>Σ⟨vᵢ, ·⟩², power in mode i</source>
      <translation>Σ⟨vᵢ, ·⟩², Leistung in Mode i</translation>
    </message>
    <message>
      <source>α = %1 now</source>
      <translation>α = %1 jetzt</translation>
    </message>
    <message>
      <source>θ</source>
      <translation>θ</translation>
    </message>
    <message>
      <source>θ = %1</source>
      <translation>θ = %1</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖²</source>
      <translation>ν·C/‖Y‖²</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖² (1: aligned, n: white)</source>
      <translation>ν·C/‖Y‖² (1: ausgerichtet, n: weiß)</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 aligned, n white</source>
      <translation>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 ausgerichtet, n weiß</translation>
    </message>
    <message>
      <source>ρ / mean ρ, eigenvalues of K₀</source>
      <translation>ρ / Mittel ρ, Eigenwerte von K₀</translation>
    </message>
    <message>
      <source>ρ, eigenvalue of K</source>
      <translation>ρ, Eigenwert von K</translation>
    </message>
    <message>
      <source>ρᵢ, eigenvalue of K</source>
      <translation>ρᵢ, Eigenwert von K</translation>
    </message>
    <message>
      <source>ρ₁</source>
      <translation>ρ₁</translation>
    </message>
    <message>
      <source>ρ₁ and ρₙ</source>
      <translation>ρ₁ und ρₙ</translation>
    </message>
    <message>
      <source>ρ₁, largest</source>
      <translation>ρ₁, größter</translation>
    </message>
    <message>
      <source>ρₙ</source>
      <translation>ρₙ</translation>
    </message>
    <message>
      <source>ρₙ, smallest</source>
      <translation>ρₙ, kleinster</translation>
    </message>
    <message>
      <source>φ·v, feature × value</source>
      <translation>φ·v, Merkmal × Wert</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <source>‖eₜ‖ linear prediction</source>
      <translation>‖eₜ‖ lineare Vorhersage</translation>
    </message>
    <message>
      <source>‖eₜ‖ measured</source>
      <translation>‖eₜ‖ gemessen</translation>
    </message>
    <message>
      <source>‖ΔΘ‖</source>
      <translation>‖ΔΘ‖</translation>
    </message>
    <message>
      <source>‖ΔΘ‖ = %1</source>
      <translation>‖ΔΘ‖ = %1</translation>
    </message>
    <message>
      <source>‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights</source>
      <translation>‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ der Wertgewichte</translation>
    </message>
    <message>
      <source>“%1” comes with the program and cannot be changed; choose another name.</source>
      <translation>„%1“ gehört zum Programm und lässt sich nicht ändern; einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>“%1” has no curves now, and LaTeX pictures are made of curves: use PDF for it.</source>
      <translation>„%1“ hat jetzt keine Kurven, und LaTeX-Bilder bestehen aus Kurven: dafür PDF verwenden.</translation>
    </message>
    <message>
      <source>“%1” is not a range; allowed: such as 2..12, or 2..24:2 in steps of two</source>
      <translation>„%1“ ist kein Bereich; erlaubt: etwa 2..12, oder 2..24:2 in Zweierschritten</translation>
    </message>
    <message>
      <source>“%1” needs attention; the last valid run continues until then.</source>
      <translation>„%1“ muss berichtigt werden; bis dahin geht der letzte gültige Lauf weiter.</translation>
    </message>
    <message>
      <source>“Published numbers…” in the menu opens a table of them.</source>
      <translation>„Veröffentlichte Zahlen…“ im Menü öffnet eine Tabelle davon.</translation>
    </message>
    <message>
      <source>“Train at every point” shows the loss curves here.</source>
      <translation>„An jedem Punkt trainieren“ zeigt hier die Verlustkurven.</translation>
    </message>
    <message>
      <source>← Back</source>
      <translation>← Zurück</translation>
    </message>
    <message>
      <source>← → ↑ ↓</source>
      <translation>← → ↑ ↓</translation>
    </message>
    <message>
      <source>←, Page up</source>
      <translation>←, Bild auf</translation>
    </message>
    <message>
      <source>→, Page down</source>
      <translation>→, Bild ab</translation>
    </message>
    <message>
      <source>↓, ↑</source>
      <translation>↓, ↑</translation>
    </message>
    <message>
      <source>↻ restarts the run</source>
      <translation>↻ startet den Lauf neu</translation>
    </message>
    <message>
      <source>∂L/∂q</source>
      <translation>∂L/∂q</translation>
    </message>
    <message>
      <source>∂L/∂q = %1</source>
      <translation>∂L/∂q = %1</translation>
    </message>
    <message>
      <source>√n·vᵢ</source>
      <translation>√n·vᵢ</translation>
    </message>
    <message>
      <source>☰ Lessons</source>
      <translation>☰ Lektionen</translation>
    </message>
    <message>
      <source>⚡ live: takes effect during the run</source>
      <translation>⚡ live: wirkt während des Laufs</translation>
    </message>
    <message>
      <source>✗ %1</source>
      <translation>✗ %1</translation>
    </message>
  </context>
</TS>
