<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>gatescope</name>
    <message>
      <source>

Answer: **%1**</source>
      <translation>

Réponse : **%1**</translation>
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
Prérequis : %1.</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2</source>
      <translation>
quartiles de %1 à %2</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2, %3 seeds</source>
      <translation>
quartiles de %1 à %2, %3 graines</translation>
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
      <translation> (vouliez-vous dire %1 ?)</translation>
    </message>
    <message>
      <source> (network of seed %1)</source>
      <translation> (réseau de la graine %1)</translation>
    </message>
    <message>
      <source> (step %1)</source>
      <translation> (pas %1)</translation>
    </message>
    <message>
      <source> (the end)</source>
      <translation> (la fin)</translation>
    </message>
    <message>
      <source> Median and quartiles of %1 networks.</source>
      <translation> Médiane et quartiles de %1 réseaux.</translation>
    </message>
    <message>
      <source> and %1 test samples</source>
      <translation> et %1 exemples de test</translation>
    </message>
    <message>
      <source> dpi</source>
      <translation> ppp</translation>
    </message>
    <message>
      <source> frames/s</source>
      <translation> images/s</translation>
    </message>
    <message>
      <source> from 0</source>
      <translation> à partir de 0</translation>
    </message>
    <message>
      <source> in %1</source>
      <translation> dans %1</translation>
    </message>
    <message>
      <source> of %1</source>
      <translation> sur %1</translation>
    </message>
    <message>
      <source> of %1 min</source>
      <translation> sur %1 min</translation>
    </message>
    <message>
      <source> of at least %1</source>
      <translation> d’au moins %1</translation>
    </message>
    <message>
      <source> outside 3 σ</source>
      <translation> hors de 3 σ</translation>
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
      <translation> exemples</translation>
    </message>
    <message>
      <source> within %1</source>
      <translation> à %1 près</translation>
    </message>
    <message>
      <source> within %1 %</source>
      <translation> à %1 % près</translation>
    </message>
    <message>
      <source> within a factor %1</source>
      <translation> à un facteur %1 près</translation>
    </message>
    <message>
      <source> · condition %1</source>
      <translation> · conditionnement %1</translation>
    </message>
    <message>
      <source> · measured &lt;b&gt;%1&lt;/b&gt;</source>
      <translation> · mesuré &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source> · medians of %1 networks</source>
      <translation> · médianes de %1 réseaux</translation>
    </message>
    <message>
      <source> · test accuracy %1 %</source>
      <translation> · exactitude de test %1 %</translation>
    </message>
    <message>
      <source> · train %1</source>
      <translation> · entraînement %1</translation>
    </message>
    <message>
      <source>"%1" is not a plot format; choose one of %2.</source>
      <translation>« %1 » n'est pas un format de graphique ; au choix : %2.</translation>
    </message>
    <message>
      <source>### Answers</source>
      <translation>### Réponses</translation>
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
%2 % des valeurs propres ≤ %3</translation>
    </message>
    <message>
      <source>%1
%2 % of the eigenvalues ≤ %3 of their mean</source>
      <translation>%1
%2 % des valeurs propres ≤ %3 de leur moyenne</translation>
    </message>
    <message>
      <source>%1
%2 = %3: %4</source>
      <translation>%1
%2 = %3 : %4</translation>
    </message>
    <message>
      <source>%1
%2, %3 seeds</source>
      <translation>%1
%2, %3 graines</translation>
    </message>
    <message>
      <source>%1
layer %2: %3</source>
      <translation>%1
couche %2 : %3</translation>
    </message>
    <message>
      <source>%1
mean of %2</source>
      <translation>%1
moyenne de %2</translation>
    </message>
    <message>
      <source>%1
mean of √n·v: %2</source>
      <translation>%1
moyenne de √n·v : %2</translation>
    </message>
    <message>
      <source>%1
mode %2: power %3
ρ = %4</source>
      <translation>%1
mode %2 : puissance %3
ρ = %4</translation>
    </message>
    <message>
      <source>%1
modes 1 to %2: %3 of the power
ρ = %4</source>
      <translation>%1
modes 1 à %2 : %3 de la puissance
ρ = %4</translation>
    </message>
    <message>
      <source>%1
not yet measured</source>
      <translation>%1
pas encore mesuré</translation>
    </message>
    <message>
      <source>%1
step %2</source>
      <translation>%1
pas %2</translation>
    </message>
    <message>
      <source>%1
step %2: %3</source>
      <translation>%1
pas %2 : %3</translation>
    </message>
    <message>
      <source>%1
step %2: %3 = %4</source>
      <translation>%1
pas %2 : %3 = %4</translation>
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
      <translation>%1 % de la taille sur papier</translation>
    </message>
    <message>
      <source>%1 %2 samples instead of the %3 requested</source>
      <translation>%1 exemples (%2) au lieu des %3 demandés</translation>
    </message>
    <message>
      <source>%1 %2: %3</source>
      <translation>%1 %2 : %3</translation>
    </message>
    <message>
      <source>%1 (%2 points are lost)</source>
      <translation>%1 (%2 points sont perdus)</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (--memory, shared by %2)</source>
      <translation>%1 (--memory, partagé par %2)</translation>
    </message>
    <message>
      <source>%1 (half of what is free, shared by %2; --memory sets another limit)</source>
      <translation>%1 (la moitié de la mémoire libre, partagée par %2 ; --memory fixe une autre limite)</translation>
    </message>
    <message>
      <source>%1 (half of what is free; --memory sets another limit)</source>
      <translation>%1 (la moitié de la mémoire libre ; --memory fixe une autre limite)</translation>
    </message>
    <message>
      <source>%1 (mean of %2)</source>
      <translation>%1 (moyenne de %2)</translation>
    </message>
    <message>
      <source>%1 (median of %2 seeds)</source>
      <translation>%1 (médiane de %2 graines)</translation>
    </message>
    <message>
      <source>%1 (medians of %2 seeds)</source>
      <translation>%1 (médianes de %2 graines)</translation>
    </message>
    <message>
      <source>%1 (needs ffmpeg)</source>
      <translation>%1 (nécessite ffmpeg)</translation>
    </message>
    <message>
      <source>%1 (process %2)</source>
      <translation>%1 (processus %2)</translation>
    </message>
    <message>
      <source>%1 (setting)</source>
      <translation>%1 (réglage)</translation>
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
      <translation>%1 Environ %2 minutes.</translation>
    </message>
    <message>
      <source>%1 Choose it again for what it was.</source>
      <translation>%1 Le choisir à nouveau pour retrouver son état.</translation>
    </message>
    <message>
      <source>%1 Several values, for example %2.</source>
      <translation>%1 Plusieurs valeurs, par exemple %2.</translation>
    </message>
    <message>
      <source>%1 The choice is kept in session files.</source>
      <translation>%1 Ce choix est conservé dans les fichiers de session.</translation>
    </message>
    <message>
      <source>%1 already holds frames of a recording: choose another folder</source>
      <translation>%1 contient déjà les images d'un enregistrement : choisissez un autre dossier</translation>
    </message>
    <message>
      <source>%1 at step %2 with step size %3: the run has diverged. The curves end at the last finite step; try a smaller step size or initial scale.</source>
      <translation>%1 au pas %2 avec une taille du pas de %3 : l’essai a divergé. Les courbes s’arrêtent au dernier pas fini ; essayer une taille du pas ou une échelle initiale plus petite.</translation>
    </message>
    <message>
      <source>%1 bytes are not a whole number of records of 3073 bytes: truncated, or not the binary version of CIFAR-10</source>
      <translation>%1 octets ne sont pas un nombre entier d’enregistrements de 3073 octets : tronqué, ou pas la version binaire de CIFAR-10</translation>
    </message>
    <message>
      <source>%1 cells, but the first row has %2</source>
      <translation>%1 cellules, mais la première ligne en a %2</translation>
    </message>
    <message>
      <source>%1 changes of live controls</source>
      <translation>%1 changements de réglages en cours d’essai</translation>
    </message>
    <message>
      <source>%1 classes: %2</source>
      <translation>%1 classes : %2</translation>
    </message>
    <message>
      <source>%1 columns, but %2 has %3</source>
      <translation>%1 colonnes, mais %2 en a %3</translation>
    </message>
    <message>
      <source>%1 columns, no header</source>
      <translation>%1 colonnes, sans en-tête</translation>
    </message>
    <message>
      <source>%1 columns, the first row names them</source>
      <translation>%1 colonnes, nommées par la première ligne</translation>
    </message>
    <message>
      <source>%1 differs</source>
      <translation>%1 diffère</translation>
    </message>
    <message>
      <source>%1 does not apply to a study: %2</source>
      <translation>%1 ne s’applique pas à une étude : %2</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has %3 seeds; allowed: seeds: %4 in the step</source>
      <translation>%1 ne convient pas à %2, dont l’essai a %3 graines ; permis : seeds: %4 dans l’étape</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has 1 seed; allowed: seeds: %3 in the step</source>
      <translation>%1 ne convient pas à %2, dont l’essai a 1 graine ; permis : seeds: %3 dans l’étape</translation>
    </message>
    <message>
      <source>%1 does not fit into memory; choose fewer samples</source>
      <translation>%1 ne tient pas en mémoire ; choisir moins d’exemples</translation>
    </message>
    <message>
      <source>%1 excludes %2</source>
      <translation>%1 exclut %2</translation>
    </message>
    <message>
      <source>%1 failed</source>
      <translation>%1 en échec</translation>
    </message>
    <message>
      <source>%1 frames</source>
      <translation>%1 images</translation>
    </message>
    <message>
      <source>%1 from</source>
      <translation>%1 : de</translation>
    </message>
    <message>
      <source>%1 has %2 distinct integers as targets, which may be classes or numbers; allowed: classes, numbers</source>
      <translation>%1 a %2 entiers distincts comme cibles, qui peuvent être des classes ou des nombres ; permis : classes, numbers</translation>
    </message>
    <message>
      <source>%1 has a decimal point, but other cells of this column have decimal commas</source>
      <translation>%1 a un point décimal, mais d’autres cellules de cette colonne ont des virgules décimales</translation>
    </message>
    <message>
      <source>%1 has more than 1,000 distinct integers as targets, too many for classes; allowed: numbers</source>
      <translation>%1 a plus de 1 000 entiers distincts comme cibles, trop pour des classes ; permis : numbers</translation>
    </message>
    <message>
      <source>%1 has no column %2%3; allowed are %4numbers from 1 to %5</source>
      <translation>%1 n’a pas de colonne %2%3 ; permis : %4nombres de 1 à %5</translation>
    </message>
    <message>
      <source>%1 has no value here</source>
      <translation>%1 n’a pas de valeur ici</translation>
    </message>
    <message>
      <source>%1 has several columns called %2; allowed: the number of one of them, as in #%3</source>
      <translation>%1 a plusieurs colonnes nommées %2 ; permis : le numéro de l’une d’elles, comme #%3</translation>
    </message>
    <message>
      <source>%1 holds no training samples for these settings; choose other classes or another file</source>
      <translation>%1 ne contient aucun exemple d’entraînement avec ces réglages ; choisir d’autres classes ou un autre fichier</translation>
    </message>
    <message>
      <source>%1 images, but %2 has %3 labels</source>
      <translation>%1 images, mais %2 a %3 étiquettes</translation>
    </message>
    <message>
      <source>%1 in %2</source>
      <translation>%1 dans %2</translation>
    </message>
    <message>
      <source>%1 is %2, it was %3</source>
      <translation>%1 vaut %2, c’était %3</translation>
    </message>
    <message>
      <source>%1 is %2, the saved run has %3; allowed: the same experiment (only stop rules may differ)</source>
      <translation>%1 vaut %2, l’essai enregistré a %3 ; permis : la même expérience (seules les règles d’arrêt peuvent différer)</translation>
    </message>
    <message>
      <source>%1 is %2, the session has %3</source>
      <translation>%1 vaut %2, la session a %3</translation>
    </message>
    <message>
      <source>%1 is a missing value</source>
      <translation>%1 est une valeur manquante</translation>
    </message>
    <message>
      <source>%1 is absent</source>
      <translation>%1 est absent</translation>
    </message>
    <message>
      <source>%1 is at work in this folder; allowed: another folder, or wait for it</source>
      <translation>%1 travaille dans ce dossier ; permis : un autre dossier, ou attendre</translation>
    </message>
    <message>
      <source>%1 is neither a number nor a class: other cells of this column are text; allowed: numbers alone, or names alone</source>
      <translation>%1 n’est ni un nombre ni une classe : d’autres cellules de cette colonne sont du texte ; permis : seulement des nombres, ou seulement des noms</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 n’est pas un nombre fini</translation>
    </message>
    <message>
      <source>%1 is not a finite number in single precision</source>
      <translation>%1 n’est pas un nombre fini en simple précision</translation>
    </message>
    <message>
      <source>%1 is not a number</source>
      <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
      <source>%1 is not a number (decimal point, no thousands separators)</source>
      <translation>%1 n’est pas un nombre (point décimal, sans séparateur de milliers)</translation>
    </message>
    <message>
      <source>%1 is not a number: other cells of this column have decimal points</source>
      <translation>%1 n’est pas un nombre : d’autres cellules de cette colonne ont des points décimaux</translation>
    </message>
    <message>
      <source>%1 is not allowed; choose %2 to %3</source>
      <translation>%1 n’est pas permis ; choisir de %2 à %3</translation>
    </message>
    <message>
      <source>%1 is not allowed; it must be a finite number%2</source>
      <translation>%1 n’est pas permis ; il faut un nombre fini%2</translation>
    </message>
    <message>
      <source>%1 is not an object</source>
      <translation>%1 n’est pas un objet</translation>
    </message>
    <message>
      <source>%1 is required</source>
      <translation>%1 est nécessaire</translation>
    </message>
    <message>
      <source>%1 is the name of column %2 of %3 and the number of another; allowed: #%4 or #%5</source>
      <translation>%1 est le nom de la colonne %2 de %3 et le numéro d’une autre ; permis : #%4 ou #%5</translation>
    </message>
    <message>
      <source>%1 leaves only one class (%2); keep two or more</source>
      <translation>%1 ne laisse qu’une classe (%2) ; en garder deux ou plus</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>reste %1</translation>
    </message>
    <message>
      <source>%1 lessons are broken</source>
      <translation>%1 leçons sont défectueuses</translation>
    </message>
    <message>
      <source>%1 loss</source>
      <translation>%1 : perte</translation>
    </message>
    <message>
      <source>%1 needs a quantity of a run</source>
      <translation>%1 demande une grandeur d’un essai</translation>
    </message>
    <message>
      <source>%1 networks</source>
      <translation>%1 réseaux</translation>
    </message>
    <message>
      <source>%1 networks are measured</source>
      <translation>%1 réseaux sont mesurés</translation>
    </message>
    <message>
      <source>%1 networks train</source>
      <translation>%1 réseaux apprennent</translation>
    </message>
    <message>
      <source>%1 no longer exists</source>
      <translation>%1 n’existe plus</translation>
    </message>
    <message>
      <source>%1 no longer exists; it was removed from the list of recent files.</source>
      <translation>%1 n’existe plus ; ce fichier a été retiré de la liste des fichiers récents.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 MB</source>
      <translation>%1 sur %2 Mo</translation>
    </message>
    <message>
      <source>%1 of %2 MB for earlier runs; when full, short and old ones go first</source>
      <translation>%1 sur %2 Mo pour les essais précédents ; une fois la mémoire pleine, les courts et les anciens partent d’abord</translation>
    </message>
    <message>
      <source>%1 of %2 at %3</source>
      <translation>%1 sur %2 à %3</translation>
    </message>
    <message>
      <source>%1 of %2 checks hold, %3 s</source>
      <translation>%1 vérifications sur %2 tiennent, %3 s</translation>
    </message>
    <message>
      <source>%1 of %2 correct</source>
      <translation>%1 corrects sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 networks have diverged: %3; try a smaller step size or initial scale.</source>
      <translation>%1 réseaux sur %2 ont divergé : %3 ; essayer une taille du pas ou une échelle initiale plus petite.</translation>
    </message>
    <message>
      <source>%1 of %2 networks have finished: %3</source>
      <translation>%1 réseaux sur %2 ont terminé : %3</translation>
    </message>
    <message>
      <source>%1 of %2 paths active</source>
      <translation>%1 chemins actifs sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 points</source>
      <translation>%1 points sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 points remain</source>
      <translation>il reste %1 points sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples</source>
      <translation>%1 exemples sondes sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples, evenly spread</source>
      <translation>%1 exemples sondes sur %2, répartis régulièrement</translation>
    </message>
    <message>
      <source>%1 of %2 seeds</source>
      <translation>%1 graines sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen</source>
      <translation>%1 exemples de test sur %2, choisis régulièrement</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen.</source>
      <translation>%1 exemples de test sur %2, choisis régulièrement.</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen</source>
      <translation>%1 exemples d’entraînement sur %2, choisis régulièrement</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen.</source>
      <translation>%1 exemples d’entraînement sur %2, choisis régulièrement.</translation>
    </message>
    <message>
      <source>%1 of each hidden layer</source>
      <translation>%1 de chaque couche cachée</translation>
    </message>
    <message>
      <source>%1 of layer %2</source>
      <translation>%1 de la couche %2</translation>
    </message>
    <message>
      <source>%1 or a number from %2</source>
      <translation>%1 ou un nombre de %2</translation>
    </message>
    <message>
      <source>%1 places</source>
      <translation>%1 endroits</translation>
    </message>
    <message>
      <source>%1 plot</source>
      <translation>Graphique %1</translation>
    </message>
    <message>
      <source>%1 points are too many here; allowed: %2. The command line takes more: gatescope-cli sweep.</source>
      <translation>%1 points sont trop nombreux ici ; maximum : %2. La ligne de commande en accepte davantage : gatescope-cli sweep.</translation>
    </message>
    <message>
      <source>%1 points. Everything else as in the experiment: %2.</source>
      <translation>%1 points. Tout le reste comme dans l’expérience : %2.</translation>
    </message>
    <message>
      <source>%1 probe samples</source>
      <translation>%1 exemples sondes</translation>
    </message>
    <message>
      <source>%1 requires %2</source>
      <translation>%1 demande %2</translation>
    </message>
    <message>
      <source>%1 rows for training, %2 for testing, drawn by the seed.</source>
      <translation>%1 lignes pour l’entraînement, %2 pour le test, tirées selon la graine.</translation>
    </message>
    <message>
      <source>%1 rows that lack a value left out</source>
      <translation>%1 lignes auxquelles manque une valeur laissées de côté</translation>
    </message>
    <message>
      <source>%1 rows, </source>
      <translation>%1 lignes, </translation>
    </message>
    <message>
      <source>%1 runs are already pinned: remove one first.</source>
      <translation>%1 essais sont déjà épinglés : en retirer un d’abord.</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 s in total</source>
      <translation>%1 s au total</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>encore %1 s</translation>
    </message>
    <message>
      <source>%1 samples compared</source>
      <translation>%1 mesures comparées</translation>
    </message>
    <message>
      <source>%1 samples of %2 inputs are more than 16 GiB; choose fewer</source>
      <translation>%1 exemples de %2 entrées dépassent 16 Gio ; en choisir moins</translation>
    </message>
    <message>
      <source>%1 seeds</source>
      <translation>%1 graines</translation>
    </message>
    <message>
      <source>%1 slider</source>
      <translation>Curseur %1</translation>
    </message>
    <message>
      <source>%1 steps</source>
      <translation>%1 pas</translation>
    </message>
    <message>
      <source>%1 steps/s</source>
      <translation>%1 pas/s</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 à %2</translation>
    </message>
    <message>
      <source>%1 varies the seed in grid.seed; use one or the other</source>
      <translation>%1 fait varier la graine dans grid.seed ; utiliser l’un ou l’autre</translation>
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
      <translation>%1 × %2 mm ne laissent pas de place aux courbes de « %3 » : agrandissez la figure, réduisez ses lettres ou placez la légende ailleurs.</translation>
    </message>
    <message>
      <source>%1 × %2 mm on paper</source>
      <translation>%1 × %2 mm sur papier</translation>
    </message>
    <message>
      <source>%1 × %2 pixels in the PNG</source>
      <translation>%1 × %2 pixels dans le PNG</translation>
    </message>
    <message>
      <source>%1 – Manual</source>
      <translation>%1 – Manuel</translation>
    </message>
    <message>
      <source>%1 – numbers</source>
      <translation>%1 – nombres</translation>
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
      <translation>%1, %2 sur %3 ont divergé</translation>
    </message>
    <message>
      <source>%1, %2 per column</source>
      <translation>%1, %2 par colonne</translation>
    </message>
    <message>
      <source>%1, %2 seeds</source>
      <translation>%1, %2 graines</translation>
    </message>
    <message>
      <source>%1, class %2</source>
      <translation>%1, classe %2</translation>
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
      <translation>%1, de</translation>
    </message>
    <message>
      <source>%1, in %2</source>
      <translation>%1, dans %2</translation>
    </message>
    <message>
      <source>%1, layer %2</source>
      <translation>%1, couche %2</translation>
    </message>
    <message>
      <source>%1, mean</source>
      <translation>%1, moyenne</translation>
    </message>
    <message>
      <source>%1, measured</source>
      <translation>%1, mesuré</translation>
    </message>
    <message>
      <source>%1, network %2</source>
      <translation>%1, réseau %2</translation>
    </message>
    <message>
      <source>%1, step size %2</source>
      <translation>%1, taille du pas %2</translation>
    </message>
    <message>
      <source>%1, to</source>
      <translation>%1, à</translation>
    </message>
    <message>
      <source>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</source>
      <translation>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</translation>
    </message>
    <message>
      <source>%1. Change that stop rule to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>%1. Modifier ce critère d’arrêt pour continuer, ou réinitialiser (Ctrl+R) pour recommencer.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>%1: %2 not in {%3}</source>
      <translation>%1 : %2 n’est pas dans {%3}</translation>
    </message>
    <message>
      <source>%1: %2 of %3 paths active</source>
      <translation>%1 : %2 chemins actifs sur %3</translation>
    </message>
    <message>
      <source>%1: %2 required %3 missing</source>
      <translation>%1 : il faut %2, il manque %3</translation>
    </message>
    <message>
      <source>%1: %2 training</source>
      <translation>%1 : %2 à l’entraînement</translation>
    </message>
    <message>
      <source>%1: Value %2 not in range %3 to %4</source>
      <translation>%1 : la valeur %2 n’est pas entre %3 et %4</translation>
    </message>
    <message>
      <source>%1: none of its numbers is of this study</source>
      <translation>%1 : aucun de ses nombres n'est de cette étude</translation>
    </message>
    <message>
      <source>%1: step %2</source>
      <translation>%1 : pas %2</translation>
    </message>
    <message>
      <source>%1: step %2 of %3</source>
      <translation>%1 : pas %2 sur %3</translation>
    </message>
    <message>
      <source>%1: target %2</source>
      <translation>%1 : cible %2</translation>
    </message>
    <message>
      <source>%1: the axis begins at %2 and must end above it, not at %3.</source>
      <translation>%1 : l’axe commence à %2 et doit finir au-dessus, pas à %3.</translation>
    </message>
    <message>
      <source>%1: the file does not fit into memory</source>
      <translation>%1 : le fichier ne tient pas en mémoire</translation>
    </message>
    <message>
      <source>%1: “%2” cannot be on a logarithmic axis; it begins above 0.</source>
      <translation>%1 : « %2 » est impossible sur un axe logarithmique ; il commence au-dessus de 0.</translation>
    </message>
    <message>
      <source>%1: “%2” is not a number; write it as 0.5, 1000 or 1e-3.</source>
      <translation>%1 : « %2 » n’est pas un nombre ; écrire par exemple 0.5, 1000 ou 1e-3.</translation>
    </message>
    <message>
      <source>%1; (unit): past the layer, on the skip connection</source>
      <translation>%1 ; (unité) : en contournant la couche, par la connexion résiduelle</translation>
    </message>
    <message>
      <source>%1; every input must be a number. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1 ; chaque entrée doit être un nombre. Mettre data.missing à skip pour laisser de côté les lignes auxquelles manque une valeur</translation>
    </message>
    <message>
      <source>%1; every target must be known. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1 ; chaque cible doit être connue. Mettre data.missing à skip pour laisser de côté les lignes auxquelles manque une valeur</translation>
    </message>
    <message>
      <source>%1; inputs must be numbers</source>
      <translation>%1 ; les entrées doivent être des nombres</translation>
    </message>
    <message>
      <source>%1; messages are in English</source>
      <translation>%1 ; les messages sont en anglais</translation>
    </message>
    <message>
      <source>%1; room for %2</source>
      <translation>%1 ; place pour %2</translation>
    </message>
    <message>
      <source>%1; the other targets are numbers</source>
      <translation>%1 ; les autres cibles sont des nombres</translation>
    </message>
    <message>
      <source>%1=%2 is not a whole number from 1</source>
      <translation>%1=%2 n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
      <source>%1[*] — %2 — Gatescope</source>
      <translation>%1[*] — %2 — Gatescope</translation>
    </message>
    <message>
      <source>%1→%2</source>
      <translation>%1→%2</translation>
    </message>
    <message>
      <source>&amp;About Gatescope</source>
      <translation>À &amp;propos de Gatescope</translation>
    </message>
    <message>
      <source>&amp;Axis limits…</source>
      <translation>&amp;Limites des axes…</translation>
    </message>
    <message>
      <source>&amp;Back one step</source>
      <translation>Étape p&amp;récédente</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Clear list</source>
      <translation>&amp;Vider la liste</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>&amp;Close the lesson</source>
      <translation>&amp;Fermer la leçon</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparer</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <source>&amp;Continue from the step shown</source>
      <translation>&amp;Continuer à partir du pas affiché</translation>
    </message>
    <message>
      <source>&amp;Controls</source>
      <translation>&amp;Commandes</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>S&amp;ombre</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>&amp;Delete layout</source>
      <translation>&amp;Supprimer la disposition</translation>
    </message>
    <message>
      <source>&amp;Depth explorer…</source>
      <translation>Explorateur de &amp;profondeur…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;Examples</source>
      <translation>&amp;Exemples</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exporter</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Find the data…</source>
      <translation>&amp;Rechercher les données…</translation>
    </message>
    <message>
      <source>&amp;Follow system</source>
      <translation>&amp;Suivre le système</translation>
    </message>
    <message>
      <source>&amp;Follow the data</source>
      <translation>&amp;Suivre les données</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Police</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Free</source>
      <translation>&amp;Libres</translation>
    </message>
    <message>
      <source>&amp;Gallery of plots…</source>
      <translation>&amp;Galerie de graphiques…</translation>
    </message>
    <message>
      <source>&amp;Handout…</source>
      <translation>&amp;Polycopié…</translation>
    </message>
    <message>
      <source>&amp;Height</source>
      <translation>&amp;Hauteur</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;Hidden</source>
      <translation>&amp;Masquées</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>&amp;Masquer</translation>
    </message>
    <message>
      <source>&amp;Increase font size</source>
      <translation>A&amp;grandir la police</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Conserver</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>&amp;Légende</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>&amp;Leçons</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>&amp;Leçons…</translation>
    </message>
    <message>
      <source>&amp;Letters</source>
      <translation>&amp;Caractères</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>&amp;Locked</source>
      <translation>&amp;Verrouillées</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Manuel</translation>
    </message>
    <message>
      <source>&amp;Maps and network</source>
      <translation>&amp;Cartes et réseau</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Plus</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Nouveau</translation>
    </message>
    <message>
      <source>&amp;Next step</source>
      <translation>Étape &amp;suivante</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
      <source>&amp;Numbers as a table…</source>
      <translation>&amp;Nombres en tableau…</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
      <source>&amp;Open a study…</source>
      <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
      <source>&amp;Open as live run</source>
      <translation>&amp;Ouvrir comme essai en direct</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Pin this run</source>
      <translation>É&amp;pingler cet essai</translation>
    </message>
    <message>
      <source>&amp;Plot</source>
      <translation>&amp;Graphique</translation>
    </message>
    <message>
      <source>&amp;Plots</source>
      <translation>&amp;Graphiques</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;Présenter</translation>
    </message>
    <message>
      <source>&amp;Published numbers…</source>
      <translation>Nombres &amp;publiés…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Record…</source>
      <translation>&amp;Enregistrer une séquence…</translation>
    </message>
    <message>
      <source>&amp;Repeat step</source>
      <translation>&amp;Répéter l’étape</translation>
    </message>
    <message>
      <source>&amp;Reset layout</source>
      <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>E&amp;ssai</translation>
    </message>
    <message>
      <source>&amp;Save layout…</source>
      <translation>&amp;Enregistrer la disposition…</translation>
    </message>
    <message>
      <source>&amp;Save session…</source>
      <translation>&amp;Enregistrer la session…</translation>
    </message>
    <message>
      <source>&amp;Save the sweep…</source>
      <translation>&amp;Enregistrer le balayage…</translation>
    </message>
    <message>
      <source>&amp;Set limits</source>
      <translation>&amp;Fixer les limites</translation>
    </message>
    <message>
      <source>&amp;Slides…</source>
      <translation>&amp;Diapositives…</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Démarrer</translation>
    </message>
    <message>
      <source>&amp;Start…</source>
      <translation>&amp;Démarrer…</translation>
    </message>
    <message>
      <source>&amp;Style</source>
      <translation>&amp;Style</translation>
    </message>
    <message>
      <source>&amp;Table of all points…</source>
      <translation>&amp;Tableau de tous les points…</translation>
    </message>
    <message>
      <source>&amp;Timeline</source>
      <translation>&amp;Chronologie</translation>
    </message>
    <message>
      <source>&amp;Unit</source>
      <translation>&amp;Unité</translation>
    </message>
    <message>
      <source>&amp;Use this table</source>
      <translation>&amp;Utiliser ce tableau</translation>
    </message>
    <message>
      <source>&amp;Variants</source>
      <translation>&amp;Variantes</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;What's this?</source>
      <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Largeur</translation>
    </message>
    <message>
      <source>&amp;Width and height</source>
      <translation>&amp;Largeur et hauteur</translation>
    </message>
    <message>
      <source>&amp;as high as the curves need</source>
      <translation>&amp;aussi haut que les courbes l’exigent</translation>
    </message>
    <message>
      <source>&amp;title</source>
      <translation>&amp;titre</translation>
    </message>
    <message>
      <source>&amp;x axis</source>
      <translation>axe &amp;x</translation>
    </message>
    <message>
      <source>&amp;y axis</source>
      <translation>axe &amp;y</translation>
    </message>
    <message>
      <source>'%1' appears twice</source>
      <translation>'%1' apparaît deux fois</translation>
    </message>
    <message>
      <source>'%1' cannot be shown; allowed in show: %2</source>
      <translation>'%1' ne peut pas être montré ; permis dans show : %2</translation>
    </message>
    <message>
      <source>'%1' does not apply to a run; allowed: layer=1…, step=N</source>
      <translation>'%1' ne s’applique pas à un essai ; permis : layer=1…, step=N</translation>
    </message>
    <message>
      <source>'%1' does not apply to a study; allowed: theory, low, high, key=value</source>
      <translation>'%1' ne s’applique pas à une étude ; permis : theory, low, high, key=value</translation>
    </message>
    <message>
      <source>'%1' does not vary in the study</source>
      <translation>'%1' ne varie pas dans l’étude</translation>
    </message>
    <message>
      <source>'%1' is no column of published numbers%2; allowed: keys of settings, %3</source>
      <translation>'%1' n’est pas une colonne de nombres publiés%2 ; permis : clés de réglages, %3</translation>
    </message>
    <message>
      <source>'%1' is no measure; allowed: %2</source>
      <translation>'%1' n’est pas une mesure ; permis : %2</translation>
    </message>
    <message>
      <source>'%1' is no numeric setting of the grid</source>
      <translation>'%1' n’est pas un réglage numérique de grid</translation>
    </message>
    <message>
      <source>'%1' is not a choice</source>
      <translation>'%1' n’est pas un choix</translation>
    </message>
    <message>
      <source>'%1' is not a command</source>
      <translation>'%1' n’est pas une commande</translation>
    </message>
    <message>
      <source>'%1' is not a command; did you mean '%2'?</source>
      <translation>'%1' n’est pas une commande ; vouliez-vous dire '%2' ?</translation>
    </message>
    <message>
      <source>'%1' is not a data set%2; allowed are %3</source>
      <translation>'%1' n’est pas un jeu de données%2 ; permis : %3</translation>
    </message>
    <message>
      <source>'%1' is not a run of this step; allowed: %2first, last, highest, lowest</source>
      <translation>'%1' n’est pas un essai de cette étape ; permis : %2first, last, highest, lowest</translation>
    </message>
    <message>
      <source>'%1' is not allowed in a lesson; allowed: &lt;sub&gt;, &lt;sup&gt;, &lt;b&gt;, &lt;i&gt;, &lt;em&gt;, &lt;strong&gt;, &lt;code&gt;, &lt;u&gt;, &lt;s&gt;, &lt;br&gt;, or &amp;lt; for the sign itself</source>
      <translation>'%1' n’est pas permis dans une leçon ; permis : &lt;sub&gt;, &lt;sup&gt;, &lt;b&gt;, &lt;i&gt;, &lt;em&gt;, &lt;strong&gt;, &lt;code&gt;, &lt;u&gt;, &lt;s&gt;, &lt;br&gt;, ou &amp;lt; pour le signe lui-même</translation>
    </message>
    <message>
      <source>'%1' is not allowed; allowed: %2</source>
      <translation>'%1' n’est pas permis ; permis : %2</translation>
    </message>
    <message>
      <source>'%1' is not an integer; allowed: %2</source>
      <translation>'%1' n’est pas un entier ; permis : %2</translation>
    </message>
    <message>
      <source>'%1' is not an optimiser</source>
      <translation>'%1' n’est pas un optimiseur</translation>
    </message>
    <message>
      <source>'%1' is not known%2; allowed in %3: %4</source>
      <translation>'%1' n’est pas connu%2 ; permis dans %3 : %4</translation>
    </message>
    <message>
      <source>'%1' must hold lines 'key: value'</source>
      <translation>'%1' doit contenir des lignes 'clé: valeur'</translation>
    </message>
    <message>
      <source>'%1' takes a list: [a, b]</source>
      <translation>'%1' prend une liste : [a, b]</translation>
    </message>
    <message>
      <source>'%1' takes a number</source>
      <translation>'%1' prend un nombre</translation>
    </message>
    <message>
      <source>'%1' takes one value</source>
      <translation>'%1' prend une valeur</translation>
    </message>
    <message>
      <source>'%1': %2 at character %3%4</source>
      <translation>'%1' : %2 au caractère %3%4</translation>
    </message>
    <message>
      <source>'%1': the claim has %2 characters; allowed: at most %3</source>
      <translation>'%1' : l’affirmation a %2 caractères ; permis : %3 au plus</translation>
    </message>
    <message>
      <source>'=' needs 'within …': measured numbers are never exact; expected 'within'</source>
      <translation>'=' demande 'within …' : les nombres mesurés ne sont jamais exacts ; attendu : 'within'</translation>
    </message>
    <message>
      <source>'checks' takes a list, each item beginning with '- '</source>
      <translation>'checks' prend une liste, dont chaque élément commence par '- '</translation>
    </message>
    <message>
      <source>'in %1'</source>
      <translation>'in %1'</translation>
    </message>
    <message>
      <source>'in N of M seeds' needs N from 1 to M, and M up to %1,</source>
      <translation>'in N of M seeds' demande N de 1 à M, et M jusqu’à %1,</translation>
    </message>
    <message>
      <source>'within' goes with '='</source>
      <translation>'within' va avec '='</translation>
    </message>
    <message>
      <source>(1 of %1)</source>
      <translation>(1 sur %1)</translation>
    </message>
    <message>
      <source>**Correct.** %1</source>
      <translation>**Exact.** %1</translation>
    </message>
    <message>
      <source>**Not quite.** %1</source>
      <translation>**Pas tout à fait.** %1</translation>
    </message>
    <message>
      <source>**Predict first.** %1</source>
      <translation>**Prédire d’abord.** %1</translation>
    </message>
    <message>
      <source>+, =   and   −</source>
      <translation>+, =   et   −</translation>
    </message>
    <message>
      <source>, %1 failed</source>
      <translation>, %1 en échec</translation>
    </message>
    <message>
      <source>, %1 inputs, %2 %3, %4 weights</source>
      <translation>, %1 entrées, %2 %3, %4 poids</translation>
    </message>
    <message>
      <source>, %1 left</source>
      <translation>, reste %1</translation>
    </message>
    <message>
      <source>, %1 networks</source>
      <translation>, %1 réseaux</translation>
    </message>
    <message>
      <source>, %1 skipped because writing is slower</source>
      <translation>, %1 sautées car l’écriture est plus lente</translation>
    </message>
    <message>
      <source>, and measures of a study in steps that have one</source>
      <translation>, et les mesures d’une étude dans les étapes qui en ont une</translation>
    </message>
    <message>
      <source>, before '%1'</source>
      <translation>, avant '%1'</translation>
    </message>
    <message>
      <source>, did you mean %1?</source>
      <translation>, vouliez-vous dire %1 ?</translation>
    </message>
    <message>
      <source>, from step %1: %2</source>
      <translation>, à partir du pas %1 : %2</translation>
    </message>
    <message>
      <source>, paused</source>
      <translation>, en pause</translation>
    </message>
    <message>
      <source>, separated by %1</source>
      <translation>, séparées par %1</translation>
    </message>
    <message>
      <source>, stopped</source>
      <translation>, arrêté</translation>
    </message>
    <message>
      <source>--overwrite to replace them</source>
      <translation>--overwrite pour les remplacer</translation>
    </message>
    <message>
      <source>--resume to continue them, --overwrite to replace them</source>
      <translation>--resume pour les continuer, --overwrite pour les remplacer</translation>
    </message>
    <message>
      <source>--save-every takes seconds from %1 to %2, not '%3'</source>
      <extracomment>0.01</extracomment>
      <translation>--save-every prend de %1 à %2 secondes, pas '%3'</translation>
    </message>
    <message>
      <source>--steps takes a number of steps, not '%1'</source>
      <translation>--steps prend un nombre de pas, pas '%1'</translation>
    </message>
    <message>
      <source>. Space runs it.</source>
      <translation>. Espace pour lancer.</translation>
    </message>
    <message>
      <source>0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>00:00 left</source>
      <translation>reste 00:00</translation>
    </message>
    <message>
      <source>1 Forward</source>
      <translation>1 Avant</translation>
    </message>
    <message>
      <source>1 change of live controls</source>
      <translation>1 changement de réglage en cours d’essai</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 image</translation>
    </message>
    <message>
      <source>1 of %1 networks has diverged: %2; try a smaller step size or initial scale.</source>
      <translation>1 réseau sur %1 a divergé : %2 ; essayer une taille du pas ou une échelle initiale plus petite.</translation>
    </message>
    <message>
      <source>1 of %1 networks has finished: %2</source>
      <translation>1 réseau sur %1 a terminé : %2</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 endroit</translation>
    </message>
    <message>
      <source>1 row that lacks a value left out</source>
      <translation>1 ligne à laquelle manque une valeur laissée de côté</translation>
    </message>
    <message>
      <source>1 sample compared</source>
      <translation>1 mesure comparée</translation>
    </message>
    <message>
      <source>1 step/s</source>
      <translation>1 pas/s</translation>
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
      <translation>2 Portes</translation>
    </message>
    <message>
      <source>3 Loss</source>
      <translation>3 Perte</translation>
    </message>
    <message>
      <source>4 Backward</source>
      <translation>4 Rétropropagation</translation>
    </message>
    <message>
      <source>5 Update</source>
      <translation>5 Pas</translation>
    </message>
    <message>
      <source>: %1</source>
      <translation>: %1</translation>
    </message>
    <message>
      <source>; %1 skipped because writing was slower</source>
      <translation>, %1 sautées car l’écriture était plus lente</translation>
    </message>
    <message>
      <source>; allowed: 1, and to sweep over the axis seed instead</source>
      <translation>; permis : 1, et un balayage sur l’axe seed à la place</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>; vouliez-vous dire %1 ?</translation>
    </message>
    <message>
      <source>; looked for it in %1 and in %2</source>
      <translation>; cherché dans %1 et dans %2</translation>
    </message>
    <message>
      <source>; the first %1 of %2 inputs</source>
      <translation>, les %1 premières entrées sur %2</translation>
    </message>
    <message>
      <source>&lt; 0</source>
      <translation>&lt; 0</translation>
    </message>
    <message>
      <source>&lt;b&gt;Accuracy&lt;/b&gt;, training / test: share of samples classified correctly, step %1.</source>
      <translation>&lt;b&gt;Exactitude&lt;/b&gt;, entraînement / test : part des exemples bien classés, pas %1.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Condition number&lt;/b&gt; ρ₁/ρₙ of the tangent kernel K: how unevenly the errors can fall; ∞ when K is singular to rounding. Probe set of %1 samples, step %2.</source>
      <translation>&lt;b&gt;Conditionnement&lt;/b&gt; ρ₁/ρₙ du noyau tangent K : à quel point les erreurs peuvent décroître inégalement ; ∞ quand K est singulier aux arrondis près. Ensemble sonde de %1 exemples, pas %2.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Lessons&lt;/b&gt;&lt;br&gt;Deep gated networks in five parts. Each step trains real networks and checks what they show.</source>
      <translation>&lt;b&gt;Leçons&lt;/b&gt;&lt;br&gt;Les réseaux profonds à portes en cinq parties. Chaque étape entraîne de vrais réseaux et vérifie ce qu’ils montrent.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Measuring&lt;/b&gt;: share of the engine's time taken by gate and kernel measurements. “time budget” under Measuring limits it.</source>
      <translation>&lt;b&gt;Mesures&lt;/b&gt; : part du temps de calcul prise par les mesures des portes et du noyau. « budget de temps », sous Mesures, la limite.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Speed&lt;/b&gt;: optimiser steps per second, measurements included.</source>
      <translation>&lt;b&gt;Vitesse&lt;/b&gt; : pas d’optimisation par seconde, mesures comprises.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Step&lt;/b&gt;: optimiser steps done, of those that the stop rule “stop after” allows.</source>
      <translation>&lt;b&gt;Pas&lt;/b&gt; : pas d’optimisation effectués, sur ceux que permet le critère « arrêter après ».</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt; %1: %2. Held-out samples, step %3.</source>
      <translation>&lt;b&gt;Perte de test&lt;/b&gt; %1 : %2. Exemples mis de côté, pas %3.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt;: not measured. %1</source>
      <translation>&lt;b&gt;Perte de test&lt;/b&gt; : non mesurée. %1</translation>
    </message>
    <message>
      <source>&lt;b&gt;Time left&lt;/b&gt; until the last step, at the current speed.</source>
      <translation>&lt;b&gt;Temps restant&lt;/b&gt; jusqu’au dernier pas, à la vitesse actuelle.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training loss&lt;/b&gt; %1: %2. All training samples, step %3.</source>
      <translation>&lt;b&gt;Perte d’entraînement&lt;/b&gt; %1 : %2. Tous les exemples d’entraînement, pas %3.</translation>
    </message>
    <message>
      <source>&lt;br&gt;This check fails. Possible reason: %1.</source>
      <translation>&lt;br&gt;Cette vérification échoue. Raison possible : %1.</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;A live laboratory for deep gated networks&lt;/p&gt;&lt;p&gt;Based on C. Lakshminarayanan and A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;br&gt;Built with Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp and giflib.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;Un laboratoire en direct pour les réseaux profonds à portes&lt;/p&gt;&lt;p&gt;D’après C. Lakshminarayanan et A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.&lt;br&gt;Réalisé avec Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp et giflib.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Speed&lt;/b&gt;&lt;/p&gt;&lt;p&gt;From one step per second, to watch every step, to full speed. Takes effect at once.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Vitesse&lt;/b&gt;&lt;/p&gt;&lt;p&gt;D’un pas par seconde, pour observer chaque pas, à la vitesse maximale. Prend effet aussitôt.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Allowed: %1.&lt;br&gt;Default: %2.&lt;br&gt;Key in files and on the command line: &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Valeurs admises : %1.&lt;br&gt;Par défaut : %2.&lt;br&gt;Clé dans les fichiers et en ligne de commande : &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Each mark is a checkpoint: a step whose weights are kept. Drag to look back: the plots show the gates, kernel and network of that step while training continues. The present is at the right end.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Chaque marque est un point de contrôle : un pas dont les poids sont conservés. Faire glisser pour revenir en arrière : les graphiques montrent les portes, le noyau et le réseau de ce pas pendant que l’entraînement continue. Le présent est à l’extrémité droite.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Has no effect now: %1.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Sans effet actuellement : %1.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Which network of the ensemble the pictures from inside show: network, gates, kernel map, decision map, digits, function, paths. Curves are medians of all networks. Up and Down go to the next.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Réseau de l’ensemble que montrent les vues de l’intérieur : réseau, portes, carte du noyau, carte de décision, chiffres, fonction, chemins. Les courbes sont les médianes de tous les réseaux. Haut et Bas passent au suivant.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A ReLU network learns all ten digits. Watch its gates, and which digits it still gets wrong.</source>
      <translation>Un réseau ReLU apprend les dix chiffres. Observez ses portes, et les chiffres qu'il lit encore mal.</translation>
    </message>
    <message>
      <source>A boundary that winds: many gates must move before it follows the arms.</source>
      <translation>Une frontière qui serpente : beaucoup de portes doivent bouger avant qu'elle suive les bras.</translation>
    </message>
    <message>
      <source>A deep narrow network on two digits: its eigenvalues are far apart, and training is slow.</source>
      <translation>Un réseau profond et étroit sur deux chiffres : ses valeurs propres sont très écartées et l'apprentissage est lent.</translation>
    </message>
    <message>
      <source>A few large plots that an audience can follow.</source>
      <translation>Quelques grands graphiques qu’un auditoire peut suivre.</translation>
    </message>
    <message>
      <source>A file for gatescope-cli sweep: for other machines and for Slurm.</source>
      <translation>Un fichier pour gatescope-cli sweep : pour d’autres machines et pour Slurm.</translation>
    </message>
    <message>
      <source>A folder written by gatescope-cli sweep, even while it is still being written.</source>
      <translation>Un dossier écrit par gatescope-cli sweep, même pendant son écriture.</translation>
    </message>
    <message>
      <source>A function needs one input, or inputs on a circle; these data have %1. Try circle, or a CSV file with one column beside the target.</source>
      <translation>Une fonction demande une seule entrée, ou des entrées sur un cercle ; ces données en ont %1. Essayez le cercle, ou un fichier CSV à une colonne en plus de la cible.</translation>
    </message>
    <message>
      <source>A function over the circle: slow waves come first, as the kernel's eigenvectors say.</source>
      <translation>Une fonction sur le cercle : les ondes lentes viennent d'abord, comme le disent les vecteurs propres du noyau.</translation>
    </message>
    <message>
      <source>A hundred images, evenly chosen, with the network's predictions.</source>
      <translation>Une centaine d’images, choisies régulièrement, avec les prédictions du réseau.</translation>
    </message>
    <message>
      <source>A lesson of your own. Those in %1 are listed automatically.</source>
      <translation>Une leçon personnelle. Celles de %1 sont listées automatiquement.</translation>
    </message>
    <message>
      <source>A live laboratory for deep gated networks.</source>
      <translation>Un laboratoire vivant pour les réseaux profonds à portes.</translation>
    </message>
    <message>
      <source>A new run continues from step %1. Space runs it; the previous run stays as a ghost.</source>
      <translation>Un nouvel essai continue à partir du pas %1. Espace le lance ; l’essai précédent reste en fantôme.</translation>
    </message>
    <message>
      <source>A pgfplots picture with its data to the clipboard; only plots of curves have one</source>
      <translation>Une figure pgfplots avec ses données dans le presse-papiers ; seuls les graphiques à courbes en ont une</translation>
    </message>
    <message>
      <source>A pinned run stays in the plots, in a colour of its own, and in this list.</source>
      <translation>Un essai épinglé reste dans les graphiques, avec sa propre couleur, et dans cette liste.</translation>
    </message>
    <message>
      <source>A published table: MNIST, Adam</source>
      <translation>Un tableau publié : MNIST, Adam</translation>
    </message>
    <message>
      <source>A published table: MNIST, SGD</source>
      <translation>Un tableau publié : MNIST, SGD</translation>
    </message>
    <message>
      <source>A recording is already running.</source>
      <translation>Un enregistrement est déjà en cours.</translation>
    </message>
    <message>
      <source>A report is being prepared already.</source>
      <translation>Un rapport est déjà en préparation.</translation>
    </message>
    <message>
      <source>A row with an empty cell, NA, N/A, ?, null, nan or - is refused with its line, or left out.</source>
      <translation>Une ligne avec une cellule vide, NA, N/A, ?, null, nan ou - est refusée avec son numéro, ou laissée de côté.</translation>
    </message>
    <message>
      <source>A run of %1 steps or more stays here until it is deleted. When the memory is full, runs of fewer than %2 steps go first, then the others, the oldest first; those that are pinned or in the plots stay.</source>
      <translation>Un essai de %1 pas ou plus reste ici jusqu’à sa suppression. Quand la mémoire est pleine, les essais de moins de %2 pas partent d’abord, puis les autres, du plus ancien au plus récent ; ceux qui sont épinglés ou dans les graphiques restent.</translation>
    </message>
    <message>
      <source>A second window: notes, clock, next step, live results.</source>
      <translation>Une seconde fenêtre : notes, horloge, étape suivante, résultats en direct.</translation>
    </message>
    <message>
      <source>A stop rule was met. Raise “stop after” to continue, or Reset to start over.</source>
      <translation>Un critère d’arrêt est atteint. Augmenter « arrêter après » pour continuer, ou réinitialiser pour recommencer.</translation>
    </message>
    <message>
      <source>A strip of runs to begin with: a click starts one with the plots that suit it.</source>
      <translation>Une barre d'essais pour commencer : un clic en lance un avec les graphiques qui lui conviennent.</translation>
    </message>
    <message>
      <source>A study from a file</source>
      <translation>Une étude depuis un fichier</translation>
    </message>
    <message>
      <source>A subcommand</source>
      <translation>Une sous-commande</translation>
    </message>
    <message>
      <source>A table of numbers with one target column, shuffled by the seed.</source>
      <translation>Un tableau de nombres avec une colonne cible, mélangé selon la graine.</translation>
    </message>
    <message>
      <source>A table of reported numbers as CSV, shown beside what was measured.</source>
      <translation>Un tableau de nombres publiés, en CSV, montré à côté des mesures.</translation>
    </message>
    <message>
      <source>About Gatescope</source>
      <translation>À propos de Gatescope</translation>
    </message>
    <message>
      <source>About the lesson</source>
      <translation>À propos de la leçon</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <source>Accuracy: share of test samples classified correctly, by kernel regression with K and with H, and by the network. Error: mean ½‖ŷ − κy‖² of these; the network's own where it has the squared loss.</source>
      <translation>Exactitude : part des exemples de test bien classés, par régression à noyau avec K et avec H, et par le réseau. Erreur : moyenne de ½‖ŷ − κy‖² sur ceux-ci ; celle du réseau lui-même s’il a la perte quadratique.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Adds a bias to every unit. The theory has none; maps of 2-D data need them.</source>
      <translation>Ajoute un biais à chaque unité. La théorie n’en a pas ; les cartes de données 2D en ont besoin.</translation>
    </message>
    <message>
      <source>After K₀, each network is trained: steps to 1 % of the loss, losses, accuracies. Takes longer than the kernel alone.</source>
      <translation>Après K₀, chaque réseau est entraîné : pas jusqu’à 1 % de la perte, pertes, exactitudes. Plus long que le noyau seul.</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Alignement</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>All %1 networks have diverged: %2; try a smaller step size or initial scale.</source>
      <translation>Les %1 réseaux ont tous divergé : %2 ; essayer une taille du pas ou une échelle initiale plus petite.</translation>
    </message>
    <message>
      <source>All lessons of the course, and your own.</source>
      <translation>Toutes les leçons du cours, et les vôtres.</translation>
    </message>
    <message>
      <source>All plots are hidden. View ▸ Reset layout brings them back.</source>
      <translation>Tous les graphiques sont masqués. Affichage ▸ Réinitialiser la disposition les fait revenir.</translation>
    </message>
    <message>
      <source>All plots are hidden: choose one here, or show some with the View menu.</source>
      <translation>Tous les graphiques sont masqués : en choisir un ici, ou en afficher par le menu Affichage.</translation>
    </message>
    <message>
      <source>All plots are hidden: there is nothing to record.</source>
      <translation>Tous les graphiques sont masqués : il n’y a rien à enregistrer.</translation>
    </message>
    <message>
      <source>All plots with name and picture, to show or hide.</source>
      <translation>Tous les graphiques, avec nom et image, à afficher ou masquer.</translation>
    </message>
    <message>
      <source>All runs of this sitting: what sets them apart, how far they came, and how to go back to them.</source>
      <translation>Tous les essais de cette séance : ce qui les distingue, jusqu’où ils sont allés, et comment y revenir.</translation>
    </message>
    <message>
      <source>All shortcuts of the window and the plots.</source>
      <translation>Tous les raccourcis de la fenêtre et des graphiques.</translation>
    </message>
    <message>
      <source>All shown plots</source>
      <translation>Tous les graphiques affichés</translation>
    </message>
    <message>
      <source>All supported files (*.gatescope *.json *.md %1);;Sessions (*.gatescope);;Experiments (*.json);;Lessons (*.md);;Data (%1)</source>
      <translation>Tous les fichiers pris en charge (*.gatescope *.json *.md %1);;Sessions (*.gatescope);;Expériences (*.json);;Leçons (*.md);;Données (%1)</translation>
    </message>
    <message>
      <source>Also shows test samples, as hollow marks.</source>
      <translation>Affiche aussi les exemples de test, en marques creuses.</translation>
    </message>
    <message>
      <source>Angle: median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree. Planes found: share of the tree's planes with a gate within %1°.</source>
      <translation>Angle : médiane sur les portes d’une couche de l’angle entre le plan où une porte bascule et le plan de l’arbre le plus proche. Plans trouvés : part des plans de l’arbre ayant une porte à moins de %1°.</translation>
    </message>
    <message>
      <source>Applies the settings of the next step and plays it.</source>
      <translation>Applique les réglages de l’étape suivante et la joue.</translation>
    </message>
    <message>
      <source>Arrow keys move, plus and minus zoom, Home or F follow the data again.</source>
      <translation>Les flèches déplacent, plus et moins zooment, Début ou F suivent de nouveau les données.</translation>
    </message>
    <message>
      <source>As its sweep.json says.</source>
      <translation>Selon son sweep.json.</translation>
    </message>
    <message>
      <source>As on screen</source>
      <translation>Comme à l’écran</translation>
    </message>
    <message>
      <source>At least one number is needed; allowed: %1</source>
      <translation>Il faut au moins un nombre ; permis : %1</translation>
    </message>
    <message>
      <source>At the end of the run, [0, 1].</source>
      <translation>À la fin de l’essai, [0, 1].</translation>
    </message>
    <message>
      <source>At the end of the run; inf when it diverged.</source>
      <translation>À la fin de l’essai ; inf s’il a divergé.</translation>
    </message>
    <message>
      <source>Autosave failed, the run continues: %1. Save it elsewhere with Ctrl+S.</source>
      <translation>L’enregistrement automatique a échoué, l’essai continue : %1. L’enregistrer ailleurs avec Ctrl+S.</translation>
    </message>
    <message>
      <source>Autosave took too long.</source>
      <translation>L’enregistrement automatique a pris trop de temps.</translation>
    </message>
    <message>
      <source>Autosave works again.</source>
      <translation>L’enregistrement automatique fonctionne de nouveau.</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Axes</translation>
    </message>
    <message>
      <source>Axes and smoothing</source>
      <translation>Axes et lissage</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Back one step</source>
      <translation>Étape précédente</translation>
    </message>
    <message>
      <source>Back to t=0 with the same settings, seed and initial weights. The curves so far stay as a ghost.</source>
      <translation>Retour à t=0 avec les mêmes réglages, la même graine et les mêmes poids initiaux. Les courbes obtenues restent en fantôme.</translation>
    </message>
    <message>
      <source>Back to the controls.</source>
      <translation>Retour aux commandes.</translation>
    </message>
    <message>
      <source>Back to the controls: your run, its settings, pins and undo come back.</source>
      <translation>Retour aux commandes : votre essai, ses réglages, les essais épinglés et les annulations reviennent.</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>Retour au présent</translation>
    </message>
    <message>
      <source>Back to the present.</source>
      <translation>Retour au présent.</translation>
    </message>
    <message>
      <source>Beyond a point depth hurts</source>
      <translation>Au-delà d'un point, la profondeur nuit</translation>
    </message>
    <message>
      <source>Blank the screen</source>
      <translation>Noircir l’écran</translation>
    </message>
    <message>
      <source>CIFAR-10</source>
      <translation>CIFAR-10</translation>
    </message>
    <message>
      <source>CSV data…</source>
      <translation>Données CSV…</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>Tableau CSV</translation>
    </message>
    <message>
      <source>CSV: data</source>
      <translation>CSV : données</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel this work</source>
      <translation>Annuler ce travail</translation>
    </message>
    <message>
      <source>Change exactly one setting. This run starts again beside the new one, both with seed %1.</source>
      <translation>Modifier un seul réglage. Cet essai recommence à côté du nouveau, tous deux avec la graine %1.</translation>
    </message>
    <message>
      <source>Change to: %1</source>
      <translation>Changer pour : %1</translation>
    </message>
    <message>
      <source>Changes while the run went on; above are the settings it started with</source>
      <translation>Changements pendant l'essai ; ci-dessus, les réglages du début</translation>
    </message>
    <message>
      <source>Checkerboard</source>
      <translation>Damier</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Vérifications</translation>
    </message>
    <message>
      <source>Choices of the figure</source>
      <translation>Options de la figure</translation>
    </message>
    <message>
      <source>Choose %1</source>
      <translation>Choisir %1</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <source>Choose a study on the left and press Start.</source>
      <translation>Choisir une étude à gauche et cliquer sur Démarrer.</translation>
    </message>
    <message>
      <source>Choose a value other than the current one.</source>
      <translation>Choisir une valeur autre que la valeur actuelle.</translation>
    </message>
    <message>
      <source>Choose an answer</source>
      <translation>Choisir une réponse</translation>
    </message>
    <message>
      <source>Choose one of them under “Read targets as”.</source>
      <translation>En choisir un sous « Lire les cibles comme ».</translation>
    </message>
    <message>
      <source>Choose one plot to copy it</source>
      <translation>Choisir un graphique pour le copier</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Cercle</translation>
    </message>
    <message>
      <source>Close the depth explorer first.</source>
      <translation>Fermez d'abord l'explorateur de profondeur.</translation>
    </message>
    <message>
      <source>Close the lesson first.</source>
      <translation>Fermez d'abord la leçon.</translation>
    </message>
    <message>
      <source>Colour photographs, 32 × 32 pixels; data.path is the folder with the binary batches.</source>
      <translation>Photographies en couleurs, 32 × 32 pixels ; data.path est le dossier contenant les lots binaires.</translation>
    </message>
    <message>
      <source>Colour&amp;s</source>
      <translation>Couleur&amp;s</translation>
    </message>
    <message>
      <source>Condition number, largest and smallest eigenvalue, effective rank.</source>
      <translation>Conditionnement, plus grande et plus petite valeur propre, rang effectif.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Contents of the manual</source>
      <translation>Sommaire du manuel</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Continue from here</source>
      <translation>Continuer d’ici</translation>
    </message>
    <message>
      <source>Controls for a cla&amp;ss</source>
      <translation>Comman&amp;des pour une classe</translation>
    </message>
    <message>
      <source>Copied “%1” as a pgfplots picture</source>
      <translation>« %1 » copié comme figure pgfplots</translation>
    </message>
    <message>
      <source>Copied “%1” as image and data</source>
      <translation>« %1 » copié comme image et données</translation>
    </message>
    <message>
      <source>Copies the selected cells, or all, with tabs between them: for spreadsheets. Ctrl+C</source>
      <translation>Copie les cellules choisies, ou toutes, séparées par des tabulations : pour les tableurs. Ctrl+C</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy &amp;gates from this run</source>
      <translation>Copier les &amp;portes de cet essai</translation>
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation>Copier en CSV</translation>
    </message>
    <message>
      <source>Copy as LaTe&amp;X</source>
      <translation>Copier en LaTe&amp;X</translation>
    </message>
    <message>
      <source>Copy as LaTeX</source>
      <translation>Copier en LaTeX</translation>
    </message>
    <message>
      <source>Copy gates</source>
      <translation>Copier les portes</translation>
    </message>
    <message>
      <source>Could not convert: %1 = %2</source>
      <translation>Conversion impossible : %1 = %2</translation>
    </message>
    <message>
      <source>Could not create the folder %1</source>
      <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
      <source>Could not draw %1 as %2.</source>
      <translation>Impossible de dessiner %1 en %2.</translation>
    </message>
    <message>
      <source>Could not draw a frame as PNG</source>
      <translation>Impossible de dessiner une image en PNG</translation>
    </message>
    <message>
      <source>Could not draw the handout.</source>
      <translation>Impossible de dessiner le polycopié.</translation>
    </message>
    <message>
      <source>Could not draw the report.</source>
      <translation>Impossible de dessiner le rapport.</translation>
    </message>
    <message>
      <source>Could not write %1.</source>
      <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
      <source>Could not write %1: %2</source>
      <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg ended before the recording (%2)</source>
      <translation>Impossible d'écrire %1 : ffmpeg s'est arrêté avant l'enregistrement (%2)</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg says “%2”</source>
      <translation>Impossible d'écrire %1 : ffmpeg dit « %2 »</translation>
    </message>
    <message>
      <source>Ctrl+1 … 9</source>
      <translation>Ctrl+1 … 9</translation>
    </message>
    <message>
      <source>Curves are in that corner: the legend is in a free one.</source>
      <translation>Des courbes occupent ce coin : la légende est dans un coin libre.</translation>
    </message>
    <message>
      <source>DLGN</source>
      <translation>DLGN</translation>
    </message>
    <message>
      <source>DLGN, shallow</source>
      <translation>DLGN peu profond</translation>
    </message>
    <message>
      <source>DLGN-SF</source>
      <translation>DLGN-SF</translation>
    </message>
    <message>
      <source>Dark text on a light background.</source>
      <translation>Texte sombre sur fond clair.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Jeu de données</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Carte de décision</translation>
    </message>
    <message>
      <source>Decre&amp;ase font size</source>
      <translation>Ré&amp;duire la police</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Deleted the layout “%1”.</source>
      <translation>Disposition « %1 » supprimée.</translation>
    </message>
    <message>
      <source>Deleted “%1”.</source>
      <translation>« %1 » supprimé.</translation>
    </message>
    <message>
      <source>Deletes this preset of your own. Those that come with the program stay.</source>
      <translation>Supprime ce préréglage personnel. Ceux fournis avec le programme restent.</translation>
    </message>
    <message>
      <source>Depth 24</source>
      <translation>Profondeur 24</translation>
    </message>
    <message>
      <source>Depth and test accuracy on digits</source>
      <translation>Profondeur et exactitude de test sur les chiffres</translation>
    </message>
    <message>
      <source>Depth explorer</source>
      <translation>Explorateur de profondeur</translation>
    </message>
    <message>
      <source>Depth whitens</source>
      <translation>La profondeur blanchit</translation>
    </message>
    <message>
      <source>Depth × width</source>
      <translation>Profondeur × largeur</translation>
    </message>
    <message>
      <source>Differences between the runs</source>
      <translation>Différences entre les essais</translation>
    </message>
    <message>
      <source>Digit wall</source>
      <translation>Mur de chiffres</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Dimension of the generated inputs.</source>
      <translation>Dimension des entrées générées.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Discard the run %1</source>
      <translation>Abandonner l’essai %1</translation>
    </message>
    <message>
      <source>Display program version information and exit</source>
      <translation>Afficher la version du programme et quitter</translation>
    </message>
    <message>
      <source>Displays help on commandline options.</source>
      <translation>Affiche l’aide sur les options de la ligne de commande.</translation>
    </message>
    <message>
      <source>Displays version information.</source>
      <translation>Affiche la version.</translation>
    </message>
    <message>
      <source>Distance from t = 0</source>
      <translation>Distance depuis t = 0</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>A divergé</translation>
    </message>
    <message>
      <source>Dots an inch of a PNG. Vectors are sharp at any size.</source>
      <translation>Points par pouce d’un PNG. Les images vectorielles sont nettes à toute taille.</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>Glisser</translation>
    </message>
    <message>
      <source>Drag a title</source>
      <translation>Glisser un titre</translation>
    </message>
    <message>
      <source>Drag the title to move the plot; double-click it to enlarge the plot, and again to put it back. The wheel scrolls the plots here, and zooms in the plot itself.</source>
      <translation>Faites glisser le titre pour déplacer le graphique ; un double-clic l’agrandit, un autre le remet en place. La molette fait défiler les graphiques ici et zoome dans le graphique lui-même.</translation>
    </message>
    <message>
      <source>Draws the curve of each network of the ensemble, faintly, beside median and quartiles.</source>
      <translation>Trace la courbe de chaque réseau de l’ensemble, en pâle, à côté de la médiane et des quartiles.</translation>
    </message>
    <message>
      <source>Drops the remaining points. Finished ones are kept, and Continue goes on from them, even after a restart.</source>
      <translation>Abandonne les points restants. Ceux qui sont finis restent, et Continuer repart d'eux, même après un redémarrage.</translation>
    </message>
    <message>
      <source>E&amp;nlarge</source>
      <translation>Agra&amp;ndir</translation>
    </message>
    <message>
      <source>E&amp;xplore</source>
      <translation>E&amp;xplorer</translation>
    </message>
    <message>
      <source>E[K₀] by redraws</source>
      <translation>E[K₀] par tirages répétés</translation>
    </message>
    <message>
      <source>Each entry divided by the root of its two diagonal entries: 1 is as close as a sample is to itself. Of a layer: Kₗ above the diagonal, E[Kₗ] below where theory has it.</source>
      <translation>Chaque coefficient divisé par la racine de ses deux coefficients diagonaux : 1 est la proximité d’un exemple à lui-même. Pour une couche : Kₗ au-dessus de la diagonale, E[Kₗ] au-dessous là où la théorie le donne.</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of the input.</source>
      <translation>Les portes de chaque couche sont des demi-espaces aléatoires de l’entrée.</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of what the layer reads, and never train; they move with the values below.</source>
      <translation>Les portes de chaque couche sont des demi-espaces aléatoires de ce que lit la couche, et ne s’entraînent jamais ; elles bougent avec les valeurs en dessous.</translation>
    </message>
    <message>
      <source>Each layer's gates read what the layer reads and train: the gate of today's language models.</source>
      <translation>Les portes de chaque couche lisent ce que lit la couche et s’entraînent : la porte des modèles de langage actuels.</translation>
    </message>
    <message>
      <source>Each network</source>
      <translation>Chaque réseau</translation>
    </message>
    <message>
      <source>Each unit's gate is the sign of its own pre-activation: gates and values share one set of weights.</source>
      <translation>La porte de chaque unité est le signe de sa propre préactivation : portes et valeurs partagent les mêmes poids.</translation>
    </message>
    <message>
      <source>Eigenvalues of a point</source>
      <translation>Valeurs propres d’un point</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Vide</translation>
    </message>
    <message>
      <source>Enlarge the plot in the spotlight, or put it back</source>
      <translation>Agrandir le graphique éclairé, ou le remettre en place</translation>
    </message>
    <message>
      <source>Enlarge the plot, or put it back</source>
      <translation>Agrandir le graphique, ou le remettre en place</translation>
    </message>
    <message>
      <source>Esc, F5</source>
      <translation>Échap, F5</translation>
    </message>
    <message>
      <source>Every corner has curves: the legend is below the axes.</source>
      <translation>Des courbes occupent chaque coin : la légende est sous les axes.</translation>
    </message>
    <message>
      <source>Every gate is open: a product of matrices, the baseline that gates must beat.</source>
      <translation>Toutes les portes sont ouvertes : un produit de matrices, la référence que les portes doivent battre.</translation>
    </message>
    <message>
      <source>Every path of a tiny network: what each adds to the output, and their sum.</source>
      <translation>Tous les chemins d’un réseau minuscule : ce que chacun ajoute à la sortie, et leur somme.</translation>
    </message>
    <message>
      <source>Every plot in every format, and the table, to a folder.</source>
      <translation>Tous les graphiques dans tous les formats, et le tableau, dans un dossier.</translation>
    </message>
    <message>
      <source>Every plot that is shown, in every format, to a folder.</source>
      <translation>Tous les graphiques affichés, dans tous les formats, dans un dossier.</translation>
    </message>
    <message>
      <source>Every setting can be changed.</source>
      <translation>Tous les réglages sont modifiables.</translation>
    </message>
    <message>
      <source>Example: %1</source>
      <translation>Exemple : %1</translation>
    </message>
    <message>
      <source>Examples:</source>
      <translation>Exemples :</translation>
    </message>
    <message>
      <source>Excludes</source>
      <translation>Exclut</translation>
    </message>
    <message>
      <source>Exclusive or</source>
      <translation>Ou exclusif</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export &amp;all plots…</source>
      <translation>Exporter &amp;tous les graphiques…</translation>
    </message>
    <message>
      <source>Export plots</source>
      <translation>Exporter les graphiques</translation>
    </message>
    <message>
      <source>Export “%1” as %2</source>
      <translation>Exporter « %1 » en %2</translation>
    </message>
    <message>
      <source>Export ▾</source>
      <translation>Exporter ▾</translation>
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
      <translation>F11, double-clic sur un titre</translation>
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
      <translation>Facteur d’une porte douce. Les notebooks des auteurs utilisent ε = 0,1 avec β = 4.</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Fashion-MNIST</source>
      <translation>Fashion-MNIST</translation>
    </message>
    <message>
      <source>Figure %1. %2</source>
      <translation>Figure %1. %2</translation>
    </message>
    <message>
      <source>Figure %1. %2: %3</source>
      <translation>Figure %1. %2 : %3</translation>
    </message>
    <message>
      <source>Figure for print…</source>
      <translation>Figure à imprimer…</translation>
    </message>
    <message>
      <source>File or folder to read. Empty: the bundled or installed copy, if there is one.</source>
      <translation>Fichier ou dossier à lire. Vide : la copie fournie ou installée, s’il y en a une.</translation>
    </message>
    <message>
      <source>Filter by name or description</source>
      <translation>Filtrer par nom ou description</translation>
    </message>
    <message>
      <source>Filter by word or key</source>
      <translation>Filtrer par mot ou touche</translation>
    </message>
    <message>
      <source>Find the data of this session</source>
      <translation>Rechercher les données de cette session</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Finished: %1</source>
      <translation>Terminé : %1</translation>
    </message>
    <message>
      <source>First look</source>
      <translation>Premier regard</translation>
    </message>
    <message>
      <source>First rows of the table</source>
      <translation>Premières lignes du tableau</translation>
    </message>
    <message>
      <source>Fixed learnt</source>
      <translation>Fixes, apprises</translation>
    </message>
    <message>
      <source>Fixed random</source>
      <translation>Fixes, aléatoires</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, skip strength s = 0, 0.7, 0.9: each layer whitens less, as if gates were open with probability p_s = s² + (1−s²)·p, and its noise hurts less. Deep narrow networks keep their condition number.</source>
      <translation>Portes aléatoires fixes, entrées identiques, force de saut s = 0 ; 0,7 ; 0,9 : chaque couche blanchit moins, comme si les portes étaient ouvertes avec la probabilité p_s = s² + (1−s²)·p, et son bruit nuit moins. Les réseaux profonds et étroits gardent leur conditionnement.</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, three widths: the condition number falls with depth as theory says, until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>Portes aléatoires fixes, entrées identiques, trois largeurs : le conditionnement baisse avec la profondeur comme le dit la théorie, jusqu'à ce que le bruit de la largeur finie, une variance relative d'environ c·d/w, l'emporte.</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, wide: off-diagonal/diagonal falls as p^(d−1). Point at a depth to see its eigenvalues.</source>
      <translation>Portes aléatoires fixes, entrées identiques, large : hors diagonale/diagonale baisse comme p^(d−1). Pointez une profondeur pour voir ses valeurs propres.</translation>
    </message>
    <message>
      <source>Folder for plots and table</source>
      <translation>Dossier des graphiques et du tableau</translation>
    </message>
    <message>
      <source>Folder for the plots</source>
      <translation>Dossier des graphiques</translation>
    </message>
    <message>
      <source>Folder for the slides</source>
      <translation>Dossier des diapositives</translation>
    </message>
    <message>
      <source>Folder of a study (it holds a sweep.json)</source>
      <translation>Dossier d’une étude (il contient un sweep.json)</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Follow the data again</source>
      <translation>Suivre de nouveau les données</translation>
    </message>
    <message>
      <source>Forward →</source>
      <translation>Avant →</translation>
    </message>
    <message>
      <source>Fraction of the last step that is carried over.</source>
      <translation>Fraction du dernier pas qui est reportée.</translation>
    </message>
    <message>
      <source>Frame &amp;every</source>
      <translation>Une image &amp;tous les</translation>
    </message>
    <message>
      <source>Full screen for an audience: large plots and text, no controls. → and ← step, Space runs, 1–9 put a spotlight on a plot, B blanks the screen, N opens the notes, Esc leaves.</source>
      <translation>Plein écran pour un auditoire : grands graphiques et textes, sans commandes. → et ← changent d’étape, Espace lance, 1–9 mettent un graphique en lumière, B noircit l’écran, N ouvre les notes, Échap quitte.</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Fₗ, gate change since t = 0</source>
      <translation>Fₗ, changement des portes depuis t = 0</translation>
    </message>
    <message>
      <source>G = %1, z = %2</source>
      <translation>G = %1, z = %2</translation>
    </message>
    <message>
      <source>G = (1+ε)·σ(βqᶠ), qᶠ linear in x</source>
      <translation>G = (1+ε)·σ(βqᶠ), qᶠ linéaire en x</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ at t = 0</source>
      <translation>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ à t = 0</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ trained before</source>
      <translation>G = 1{qᶠ &gt; 0}, Θᶠ entraîné auparavant</translation>
    </message>
    <message>
      <source>G ~ Bernoulli(p)</source>
      <translation>G ~ Bernoulli(p)</translation>
    </message>
    <message>
      <source>GIF: plays anywhere</source>
      <translation>GIF : lisible partout</translation>
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
      <translation>GaLU contre ReLU sur la sphère unité : la taille de K₀ hors de sa diagonale, et son conditionnement.</translation>
    </message>
    <message>
      <source>GaLU on ten digits: the gates stay as they were drawn and only the values learn. Pin it and start Digits to compare.</source>
      <translation>GaLU sur dix chiffres : les portes restent telles qu'elles ont été tirées, seules les valeurs apprennent. Épinglez l'essai et lancez Chiffres pour comparer.</translation>
    </message>
    <message>
      <source>GaLU, FRNPF(II)</source>
      <translation>GaLU, FRNPF(II)</translation>
    </message>
    <message>
      <source>GaLU, dependent</source>
      <translation>GaLU, dépendant</translation>
    </message>
    <message>
      <source>GaLU, layer</source>
      <translation>GaLU, par couche</translation>
    </message>
    <message>
      <source>GaLU, shallow</source>
      <translation>GaLU peu profond</translation>
    </message>
    <message>
      <source>GaLU0 (Fiat et al.)</source>
      <translation>GaLU0 (Fiat et al.)</translation>
    </message>
    <message>
      <source>Gate change</source>
      <translation>Changement des portes</translation>
    </message>
    <message>
      <source>Gate change as a strip of colours: layers over steps.</source>
      <translation>Changement des portes en bande de couleurs : couches selon les pas.</translation>
    </message>
    <message>
      <source>Gate measure</source>
      <translation>Mesure des portes</translation>
    </message>
    <message>
      <source>Gate patterns, linear regions, and the output as a sum over paths.</source>
      <translation>Motifs de portes, régions linéaires, et sortie comme somme sur les chemins.</translation>
    </message>
    <message>
      <source>Gate planes</source>
      <translation>Plans des portes</translation>
    </message>
    <message>
      <source>Gate raster</source>
      <translation>Trame des portes</translation>
    </message>
    <message>
      <source>Gate strip</source>
      <translation>Bande des portes</translation>
    </message>
    <message>
      <source>Gates</source>
      <translation>Portes</translation>
    </message>
    <message>
      <source>Gates are coin tosses, one per training sample and unit, and never change: memorisation only.</source>
      <translation>Les portes sont tirées à pile ou face, une par exemple d’entraînement et par unité, et ne changent jamais : mémorisation seule.</translation>
    </message>
    <message>
      <source>Gates are copied from a trained ReLU network and frozen; the values start fresh.</source>
      <translation>Les portes sont copiées d’un réseau ReLU entraîné et figées ; les valeurs repartent de zéro.</translation>
    </message>
    <message>
      <source>Gates are copied through a file, but the folder %1 cannot be created.</source>
      <translation>Les portes se copient par un fichier, mais le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
      <source>Gates come from a separate ReLU network that trains too: gates adapt.</source>
      <translation>Les portes viennent d’un réseau ReLU séparé qui s’entraîne aussi : les portes s’adaptent.</translation>
    </message>
    <message>
      <source>Gates come from a separate random ReLU network that never trains.</source>
      <translation>Les portes viennent d’un réseau ReLU aléatoire séparé qui ne s’entraîne jamais.</translation>
    </message>
    <message>
      <source>Gates find the planes of a tree</source>
      <translation>Les portes trouvent les plans d’un arbre</translation>
    </message>
    <message>
      <source>Gates frozen</source>
      <translation>Portes figées</translation>
    </message>
    <message>
      <source>Gates of layer</source>
      <translation>Portes de la couche</translation>
    </message>
    <message>
      <source>Gates, their patterns and regions, layer by layer and sample by sample.</source>
      <translation>Portes, leurs motifs et régions, couche par couche et exemple par exemple.</translation>
    </message>
    <message>
      <source>Gatescope did not exit properly. The run %1 was saved on %2.</source>
      <translation>Gatescope ne s’est pas fermé correctement. L’essai %1 a été enregistré le %2.</translation>
    </message>
    <message>
      <source>Gatescope without a window: train deep gated networks and measure them.</source>
      <translation>Gatescope sans fenêtre : entraîner des réseaux profonds à portes et les mesurer.</translation>
    </message>
    <message>
      <source>Gating</source>
      <translation>Portes</translation>
    </message>
    <message>
      <source>Gating, depth, width, data, optimiser and seed, under the plot. The file remembers all settings in any case.</source>
      <translation>Portes, profondeur, largeur, données, optimiseur et graine, sous le graphique. Le fichier retient tous les réglages dans tous les cas.</translation>
    </message>
    <message>
      <source>Gaussian blobs</source>
      <translation>Nuages gaussiens</translation>
    </message>
    <message>
      <source>Goes to the setting “%1” in the window</source>
      <translation>Va au réglage « %1 » de la fenêtre</translation>
    </message>
    <message>
      <source>H is singular: the jitter would decide ν</source>
      <translation>H est singulier : le jitter déciderait de ν</translation>
    </message>
    <message>
      <source>Handout of the lesson</source>
      <translation>Polycopié de la leçon</translation>
    </message>
    <message>
      <source>Handwritten digits, 28 × 28 grey pixels: the full set if found, otherwise the bundled subset.</source>
      <translation>Chiffres manuscrits, 28 × 28 pixels gris : le jeu complet s’il est trouvé, sinon le sous-ensemble fourni.</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Hidden layer</source>
      <translation>Couche cachée</translation>
    </message>
    <message>
      <source>Hide the examples</source>
      <translation>Masquer les exemples</translation>
    </message>
    <message>
      <source>Hides the examples. View has them again.</source>
      <translation>Masque les exemples. Affichage les fait revenir.</translation>
    </message>
    <message>
      <source>Home, F, double click</source>
      <translation>Début, F, double clic</translation>
    </message>
    <message>
      <source>How far kernel, path kernel and weights have moved.</source>
      <translation>Jusqu’où le noyau, le noyau de chemins et les poids se sont déplacés.</translation>
    </message>
    <message>
      <source>How fast weights move, ‖ΔΘ‖/‖Θ‖ in a step, beside how fast gates do.</source>
      <translation>Vitesse de déplacement des poids, ‖ΔΘ‖/‖Θ‖ en un pas, à côté de celle des portes.</translation>
    </message>
    <message>
      <source>How gates and kernel align with the labels: ν·C/‖Y‖² (1 aligned, n white), alignments.</source>
      <translation>Alignement des portes et du noyau avec les étiquettes : ν·C/‖Y‖² (1 aligné, n blanc), alignements.</translation>
    </message>
    <message>
      <source>How many networks train side by side, under this seed and those that follow it. Each is the run of its seed alone; curves are their median and quartiles.</source>
      <translation>Nombre de réseaux entraînés côte à côte, avec cette graine et les suivantes. Chacun est l’essai de sa seule graine ; les courbes en sont la médiane et les quartiles.</translation>
    </message>
    <message>
      <source>How near the planes where gates switch come to those of the tree that made the labels.</source>
      <translation>À quel point les plans où les portes basculent s’approchent de ceux de l’arbre qui a fait les étiquettes.</translation>
    </message>
    <message>
      <source>How the errors fall, and what the gates do.</source>
      <translation>Comment les erreurs décroissent, et ce que font les portes.</translation>
    </message>
    <message>
      <source>I/N: only every Nth point, starting from the Ith</source>
      <translation>I/N : seulement un point sur N, à partir du I-ème</translation>
    </message>
    <message>
      <source>IDX files</source>
      <translation>Fichiers IDX</translation>
    </message>
    <message>
      <source>IDX header declares items of %1 bytes; at most 64 MiB are read</source>
      <translation>l’en-tête IDX déclare des éléments de %1 octets ; 64 Mio au plus sont lus</translation>
    </message>
    <message>
      <source>IDX header declares more than a terabyte: the file is broken</source>
      <translation>l’en-tête IDX déclare plus d’un téraoctet : le fichier est défectueux</translation>
    </message>
    <message>
      <source>IDX header has %1 dimensions; 1 to 4 are supported</source>
      <translation>l’en-tête IDX a %1 dimensions ; 1 à 4 sont admises</translation>
    </message>
    <message>
      <source>IDX header says that dimension %1 is empty</source>
      <translation>l’en-tête IDX dit que la dimension %1 est vide</translation>
    </message>
    <message>
      <source>IDX type %1 is not supported; it must be 8 (unsigned bytes)</source>
      <translation>le type IDX %1 n’est pas admis ; ce doit être 8 (octets non signés)</translation>
    </message>
    <message>
      <source>Identical inputs</source>
      <translation>Entrées identiques</translation>
    </message>
    <message>
      <source>Image and data to the clipboard</source>
      <translation>Image et données dans le presse-papiers</translation>
    </message>
    <message>
      <source>Images and labels in the file format of MNIST: a folder, or an images file.</source>
      <translation>Images et étiquettes au format de fichier de MNIST : un dossier, ou un fichier d’images.</translation>
    </message>
    <message>
      <source>Images of clothing (28 × 28 grey pixels), from the Debian package dataset-fashion-mnist.</source>
      <translation>Images de vêtements (28 × 28 pixels gris), du paquet Debian dataset-fashion-mnist.</translation>
    </message>
    <message>
      <source>Images shown</source>
      <translation>Images affichées</translation>
    </message>
    <message>
      <source>Import %1</source>
      <translation>Importer %1</translation>
    </message>
    <message>
      <source>In a plot that was clicked or reached with Tab</source>
      <translation>Dans un graphique cliqué ou atteint avec Tab</translation>
    </message>
    <message>
      <source>In the window, measurements wait while they have taken more than this share of the run time.</source>
      <translation>Dans la fenêtre, les mesures attendent tant qu’elles ont pris plus que cette part du temps de calcul.</translation>
    </message>
    <message>
      <source>Independent gates whiten more than ReLU</source>
      <translation>Des portes indépendantes blanchissent plus que ReLU</translation>
    </message>
    <message>
      <source>It builds on: %1.</source>
      <translation>Elle s’appuie sur : %1.</translation>
    </message>
    <message>
      <source>It never covers a curve: without a free corner it stands below the axes.</source>
      <translation>Elle ne couvre jamais une courbe : sans coin libre, elle se place sous les axes.</translation>
    </message>
    <message>
      <source>It trains beside the run on screen: unpin it first.</source>
      <translation>Il apprend à côté de l'essai affiché : désépinglez-le d'abord.</translation>
    </message>
    <message>
      <source>Its network was too large to be kept: only its curves are there.</source>
      <translation>Son réseau était trop grand pour être gardé : seules ses courbes restent.</translation>
    </message>
    <message>
      <source>K of layer %1</source>
      <translation>K de la couche %1</translation>
    </message>
    <message>
      <source>Keeps all choices for a figure under this name, until you delete it.</source>
      <translation>Conserve tous les choix d’une figure sous ce nom, jusqu’à sa suppression.</translation>
    </message>
    <message>
      <source>Keeps this run's curves, in their own colour and dash, beside every later run.</source>
      <translation>Conserve les courbes de cet essai, avec leurs propres couleur et tirets, à côté de chaque essai ultérieur.</translation>
    </message>
    <message>
      <source>Kept as “%1”.</source>
      <translation>Conservé sous le nom « %1 ».</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Noyau</translation>
    </message>
    <message>
      <source>Kernel by layers</source>
      <translation>Noyau par couche</translation>
    </message>
    <message>
      <source>Kernel eigenvalues</source>
      <translation>Valeurs propres du noyau</translation>
    </message>
    <message>
      <source>Kernel history</source>
      <translation>Histoire du noyau</translation>
    </message>
    <message>
      <source>Kernel map</source>
      <translation>Carte du noyau</translation>
    </message>
    <message>
      <source>Kernel on the %1 probe samples, step %2</source>
      <translation>Noyau sur les %1 exemples sondes, pas %2</translation>
    </message>
    <message>
      <source>Kernel predictor</source>
      <translation>Prédicteur à noyau</translation>
    </message>
    <message>
      <source>Kernel predictor: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, kernel ridge regression with K and with H on training samples, seen on test samples.</source>
      <translation>Prédicteur à noyau : ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, régression ridge à noyau avec K et avec H sur des exemples d’entraînement, vue sur des exemples de test.</translation>
    </message>
    <message>
      <source>Kernel, that of any layer, overlap and path kernel between the probe samples, sorted.</source>
      <translation>Noyau, celui d’une couche quelconque, recouvrement et noyau de chemins entre les exemples sondes, triés.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Kᵛ = Σₗ Kₗ, Kₗ of the weights of value layer l. Stacked: tr Kₗ one on the other, over steps. By layer: each by itself. Now: bars. Dotted, and as marks: tr E[Kₗ], expected at t = 0.</source>
      <translation>Kᵛ = Σₗ Kₗ, Kₗ des poids de la couche de valeurs l. Empilé : tr Kₗ les uns sur les autres, selon les pas. Par couche : chacun séparément. Maintenant : barres. En pointillé, et en marques : tr E[Kₗ], attendu à t = 0.</translation>
    </message>
    <message>
      <source>Kᵛ against Kᶠ</source>
      <translation>Kᵛ face à Kᶠ</translation>
    </message>
    <message>
      <source>L = mean over samples of %1</source>
      <translation>L = moyenne sur les exemples de %1</translation>
    </message>
    <message>
      <source>L&amp;ines</source>
      <translation>L&amp;ignes</translation>
    </message>
    <message>
      <source>L, cross-entropy (nats)</source>
      <translation>L, entropie croisée (nats)</translation>
    </message>
    <message>
      <source>L, squared loss</source>
      <translation>L, perte quadratique</translation>
    </message>
    <message>
      <source>La&amp;youts</source>
      <translation>Di&amp;spositions</translation>
    </message>
    <message>
      <source>LaTeX picture…</source>
      <translation>Figure LaTeX…</translation>
    </message>
    <message>
      <source>Labels from a decision tree with oblique planes: how far the planes of DLGN gates turn towards them. With random labels they do not, and those of GaLU, shallow are frozen.</source>
      <translation>Étiquettes d’un arbre de décision à plans obliques : de combien les plans des portes DLGN tournent vers eux. Avec des étiquettes aléatoires ils ne le font pas, et ceux de GaLU peu profond sont figés.</translation>
    </message>
    <message>
      <source>Lang&amp;uage</source>
      <translation>La&amp;ngue</translation>
    </message>
    <message>
      <source>Language of the s&amp;ystem</source>
      <translation>Langue du s&amp;ystème</translation>
    </message>
    <message>
      <source>Largest over smallest eigenvalue of K₀: how much slower gradient descent is in its slowest direction than in its fastest. inf: singular.</source>
      <translation>Plus grande sur plus petite valeur propre de K₀ : de combien la descente de gradient est plus lente dans sa direction la plus lente que dans la plus rapide. inf : singulier.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave out rows that &amp;lack a value</source>
      <translation>&amp;Laisser de côté les lignes incomplètes</translation>
    </message>
    <message>
      <source>Lecture</source>
      <translation>Exposé</translation>
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Home to the first, End to the present.</source>
      <translation>Gauche et Droite vont d’un point de contrôle à l’autre, Début au premier, Fin au présent.</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Leçons</translation>
    </message>
    <message>
      <source>Lessons (*.md)</source>
      <translation>Leçons (*.md)</translation>
    </message>
    <message>
      <source>Letters and lines</source>
      <translation>Caractères et lignes</translation>
    </message>
    <message>
      <source>Light or dark, as set for the desktop.</source>
      <translation>Clair ou sombre, selon le réglage du bureau.</translation>
    </message>
    <message>
      <source>Light text on a dark background.</source>
      <translation>Texte clair sur fond sombre.</translation>
    </message>
    <message>
      <source>Like DLGN, but each gate layer reads x directly.</source>
      <translation>Comme DLGN, mais chaque couche de portes lit x directement.</translation>
    </message>
    <message>
      <source>Like GaLU, but the feature network is a copy of the initial value network: equal to ReLU at t = 0.</source>
      <translation>Comme GaLU, mais le réseau de caractéristiques est une copie du réseau de valeurs initial : égal à ReLU à t = 0.</translation>
    </message>
    <message>
      <source>Like ReLU with a smooth gate; gradients flow through both value and gate.</source>
      <translation>Comme ReLU avec une porte lisse ; les gradients passent par la valeur et par la porte.</translation>
    </message>
    <message>
      <source>Like soft GaLU with a deep linear feature network.</source>
      <translation>Comme GaLU doux avec un réseau de caractéristiques linéaire profond.</translation>
    </message>
    <message>
      <source>Limits of the axes</source>
      <translation>Limites des axes</translation>
    </message>
    <message>
      <source>Linear (DLN)</source>
      <translation>Linéaire (DLN)</translation>
    </message>
    <message>
      <source>Linear prediction</source>
      <translation>Prédiction linéaire</translation>
    </message>
    <message>
      <source>Lines where the gates of a hidden layer flip, one colour per unit (the first 64).</source>
      <translation>Lignes où basculent les portes d’une couche cachée, une couleur par unité (les 64 premières).</translation>
    </message>
    <message>
      <source>List of &amp;runs</source>
      <translation>Liste des &amp;essais</translation>
    </message>
    <message>
      <source>Loading data and building the network.</source>
      <translation>Chargement des données et construction du réseau.</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Logarithmic steps</source>
      <translation>Pas logarithmiques</translation>
    </message>
    <message>
      <source>Logarithmic steps, and smoothing: an exponential average of the past, without its bias towards the first values. The measured curve stays visible, faintly.</source>
      <translation>Pas logarithmiques, et lissage : une moyenne exponentielle du passé, sans son biais vers les premières valeurs. La courbe mesurée reste visible, en pâle.</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <translation>Axe y logarithmique</translation>
    </message>
    <message>
      <source>Logarithmic y axis. Values at or below zero become gaps.</source>
      <translation>Axe y logarithmique. Les valeurs nulles ou négatives deviennent des trous.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Loss or accuracy</source>
      <translation>Perte ou exactitude</translation>
    </message>
    <message>
      <source>Loss: mean over samples. Accuracy: share of samples classified correctly, where there are classes. Test only: accuracies on the test set, close up.</source>
      <translation>Perte : moyenne sur les exemples. Exactitude : part des exemples bien classés, s’il y a des classes. Test seul : exactitudes sur l’ensemble de test, de près.</translation>
    </message>
    <message>
      <source>Losses and accuracies</source>
      <translation>Pertes et exactitudes</translation>
    </message>
    <message>
      <source>Losses and accuracies: median [quartiles]</source>
      <translation>Pertes et exactitudes : médiane [quartiles]</translation>
    </message>
    <message>
      <source>MNIST digits</source>
      <translation>Chiffres MNIST</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not installed (Debian package ffmpeg)</source>
      <translation>MP4 demande le programme ffmpeg, qui n'est pas installé (paquet Debian ffmpeg)</translation>
    </message>
    <message>
      <source>MP4: video</source>
      <translation>MP4 : vidéo</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <source>Map of</source>
      <translation>Carte de</translation>
    </message>
    <message>
      <source>Marks: %1 of %2 training samples, evenly chosen.</source>
      <translation>Marques : %1 exemples d’entraînement sur %2, choisis régulièrement.</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrice</translation>
    </message>
    <message>
      <source>Maximum number of training steps at every point.</source>
      <translation>Nombre maximal de pas d’entraînement en chaque point.</translation>
    </message>
    <message>
      <source>Mean kernel</source>
      <translation>Noyau moyen</translation>
    </message>
    <message>
      <source>Mean of K₀ off the diagonal over its mean on it. With identical inputs and gates that are on with probability p, theory expects p^(d−1).</source>
      <translation>Moyenne de K₀ hors de la diagonale sur sa moyenne diagonale. Avec des entrées identiques et des portes ouvertes avec probabilité p, la théorie attend p^(d−1).</translation>
    </message>
    <message>
      <source>Mean of ½‖ŷ − κy‖² over the test samples, for kernel regression with K₀.</source>
      <translation>Moyenne de ½‖ŷ − κy‖² sur les exemples de test, pour la régression à noyau avec K₀.</translation>
    </message>
    <message>
      <source>Mean over the hidden layers, or each layer. Weights: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights. Gates: mean |Gₜ − Gₜ₋₁| on the probe set.</source>
      <translation>Moyenne sur les couches cachées, ou chaque couche. Poids : ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ des poids de valeurs. Portes : moyenne de |Gₜ − Gₜ₋₁| sur l’ensemble sonde.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesurer</translation>
    </message>
    <message>
      <source>Measures every point of this study. Points measured before are read from disk.</source>
      <translation>Mesure chaque point de cette étude. Les points déjà mesurés sont lus sur le disque.</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <source>Median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree, mean over the hidden layers, at the end of the run.</source>
      <translation>Médiane sur les portes d’une couche de l’angle entre le plan où une porte bascule et le plan de l’arbre le plus proche, moyenne sur les couches cachées, à la fin de l’essai.</translation>
    </message>
    <message>
      <source>Members x (n, d) and y, optionally x_test and y_test, in the order of the file.</source>
      <translation>Tableaux x (n, d) et y, éventuellement x_test et y_test, dans l’ordre du fichier.</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <source>Modes</source>
      <translation>Modes</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More settings: %1</source>
      <translation>Plus de réglages : %1</translation>
    </message>
    <message>
      <source>More that can be done with runs</source>
      <translation>Autres actions sur les essais</translation>
    </message>
    <message>
      <source>More toolbar buttons</source>
      <translation>Autres boutons de la barre d’outils</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Plus…</translation>
    </message>
    <message>
      <source>Move &amp;first</source>
      <translation>Déplacer au &amp;début</translation>
    </message>
    <message>
      <source>Move &amp;left</source>
      <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
      <source>Move &amp;right</source>
      <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
      <source>Move or hide the plot. Its title can also be dragged to another place.</source>
      <translation>Déplacer ou masquer le graphique. On peut aussi faire glisser son titre vers une autre place.</translation>
    </message>
    <message>
      <source>Move the plot to another place</source>
      <translation>Déplacer le graphique à une autre place</translation>
    </message>
    <message>
      <source>Move the view</source>
      <translation>Déplacer la vue</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name of the layout</source>
      <translation>Nom de la disposition</translation>
    </message>
    <message>
      <source>Name or number (from 1) of the column to predict; #2 is the second even where another is called 2. Empty: the last one.</source>
      <translation>Nom ou numéro (à partir de 1) de la colonne à prédire ; #2 est la deuxième même si une autre s’appelle 2. Vide : la dernière.</translation>
    </message>
    <message>
      <source>Narrow ReLU networks on MNIST 4 against 7, gradient descent: steps until the loss is 1 % of its start fall with depth and rise again, and beyond some depth it never gets there. Beside the eigenvalues: how each depth trains.</source>
      <translation>Réseaux ReLU étroits sur MNIST 4 contre 7, descente de gradient : les pas jusqu'à ce que la perte soit 1 % de son début diminuent avec la profondeur puis augmentent, et au-delà d'une profondeur elle n'y arrive jamais. À côté des valeurs propres : comment chaque profondeur apprend.</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Demande</translation>
    </message>
    <message>
      <source>Needs the oblique tree and DLGN gates: choose the data set oblique_tree, and DLGN, DLGN, shallow or GaLU, shallow.</source>
      <translation>Il faut l’arbre oblique et des portes DLGN : choisissez le jeu de données oblique_tree, et DLGN, DLGN peu profond ou GaLU peu profond.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Network shown from inside</source>
      <translation>Réseau montré de l’intérieur</translation>
    </message>
    <message>
      <source>New folder for the frames</source>
      <translation>Nouveau dossier pour les images</translation>
    </message>
    <message>
      <source>New here? Press Space to train, or “Lessons…” above for a course from the beginning.</source>
      <translation>Première visite ? Appuyez sur Espace pour entraîner, ou sur « Leçons… » ci-dessus pour un cours depuis le début.</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>Nouvelle graine</translation>
    </message>
    <message>
      <source>Newest loss on the test samples.</source>
      <translation>Dernière perte sur les exemples de test.</translation>
    </message>
    <message>
      <source>Newest loss on the training samples.</source>
      <translation>Dernière perte sur les exemples d'apprentissage.</translation>
    </message>
    <message>
      <source>Newest share of test samples that are classified correctly.</source>
      <translation>Dernière part des exemples de test bien classés.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Next lesson →</source>
      <translation>Leçon suivante →</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Étape suivante</translation>
    </message>
    <message>
      <source>Next →</source>
      <translation>Suivant →</translation>
    </message>
    <message>
      <source>Next: %1.</source>
      <translation>Ensuite : %1.</translation>
    </message>
    <message>
      <source>No finite values yet.</source>
      <translation>Pas encore de valeurs finies.</translation>
    </message>
    <message>
      <source>No gate flips along this line.</source>
      <translation>Aucune porte ne bascule le long de cette ligne.</translation>
    </message>
    <message>
      <source>No loss curves here: not yet measured, or by a version that did not keep them.</source>
      <translation>Pas de courbes de perte ici : pas encore mesurées, ou par une version qui ne les conservait pas.</translation>
    </message>
    <message>
      <source>No notes for this step.</source>
      <translation>Pas de notes pour cette étape.</translation>
    </message>
    <message>
      <source>No numbers yet</source>
      <translation>Pas encore de nombres</translation>
    </message>
    <message>
      <source>No plot is shown</source>
      <translation>Aucun graphique affiché</translation>
    </message>
    <message>
      <source>No run has been started.</source>
      <translation>Aucun essai n’a été lancé.</translation>
    </message>
    <message>
      <source>No setting is called “%1”.</source>
      <translation>Aucun réglage ne s'appelle « %1 ».</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>None of the %1 images is misclassified.</source>
      <translation>Aucune des %1 images n’est mal classée.</translation>
    </message>
    <message>
      <source>Not in a menu</source>
      <translation>Hors des menus</translation>
    </message>
    <message>
      <source>Not now: leave the biases off</source>
      <translation>Pas maintenant : laisser les biais désactivés</translation>
    </message>
    <message>
      <source>Not yet measured.</source>
      <translation>Pas encore mesuré.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes, clock and results</source>
      <translation>Notes, horloge et résultats</translation>
    </message>
    <message>
      <source>Nothing found: try fewer or shorter words.</source>
      <translation>Rien trouvé : essayez moins de mots, ou de plus courts.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Now: %1.</source>
      <translation>Maintenant : %1.</translation>
    </message>
    <message>
      <source>NumPy archive</source>
      <translation>Archive NumPy</translation>
    </message>
    <message>
      <source>Number of draws of weights, gates and data at every point. Curves are medians, bands are quartiles.</source>
      <translation>Nombre de tirages des poids, des portes et des données en chaque point. Les courbes sont des médianes, les bandes des quartiles.</translation>
    </message>
    <message>
      <source>Number of held-out samples for the test curve; 0 for none.</source>
      <translation>Nombre d’exemples mis de côté pour la courbe de test ; 0 : aucun.</translation>
    </message>
    <message>
      <source>Number of steps for --render; default: until a stop rule is met.</source>
      <translation>Nombre de pas pour --render ; par défaut : jusqu’à une règle d’arrêt.</translation>
    </message>
    <message>
      <source>Number of training samples, up to the size of the data set.</source>
      <translation>Nombre d’exemples d’entraînement, au plus la taille du jeu de données.</translation>
    </message>
    <message>
      <source>Number of weight layers; d − 1 of them are hidden and gated. Depth whitens the kernel until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>Nombre de couches de poids ; d − 1 d’entre elles sont cachées et munies de portes. La profondeur blanchit le noyau jusqu’à ce que le bruit de largeur finie, une variance relative d’environ c·d/w, prenne le dessus.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Numbers of the plot</source>
      <translation>Nombres du graphique</translation>
    </message>
    <message>
      <source>OPTIONS</source>
      <translation>OPTIONS</translation>
    </message>
    <message>
      <source>Oblique tree</source>
      <translation>Arbre oblique</translation>
    </message>
    <message>
      <source>Of K₀.</source>
      <translation>De K₀.</translation>
    </message>
    <message>
      <source>Of K₀; rounding leaves about n·ε·ρ₁ where it is zero.</source>
      <translation>De K₀ ; les arrondis laissent environ n·ε·ρ₁ là où elle est nulle.</translation>
    </message>
    <message>
      <source>One Gaussian blob per class around unit-norm centres; data.classes sets how many, at least two.</source>
      <translation>Un nuage gaussien par classe autour de centres de norme 1 ; data.classes en fixe le nombre, au moins deux.</translation>
    </message>
    <message>
      <source>One column, 8.5 cm</source>
      <translation>Une colonne, 8,5 cm</translation>
    </message>
    <message>
      <source>One network, as in the window: give several values to depth, width or anything else.</source>
      <translation>Un réseau, comme dans la fenêtre : donner plusieurs valeurs à la profondeur, à la largeur ou à toute autre chose.</translation>
    </message>
    <message>
      <source>One optimiser step, then pause.</source>
      <translation>Un pas d’optimisation, puis pause.</translation>
    </message>
    <message>
      <source>One plot or all that are shown, as PNG, SVG, PDF or CSV, in a size and style of your choice.</source>
      <translation>Un graphique ou tous ceux affichés, en PNG, SVG, PDF ou CSV, à la taille et dans le style de votre choix.</translation>
    </message>
    <message>
      <source>One sample on its way through the units, lit by their gates.</source>
      <translation>Un exemple en chemin à travers les unités, éclairées par leurs portes.</translation>
    </message>
    <message>
      <source>One unit vector for all samples, random signs as labels: only gates tell samples apart.</source>
      <translation>Un même vecteur unitaire pour tous les exemples, des signes aléatoires comme étiquettes : seules les portes distinguent les exemples.</translation>
    </message>
    <message>
      <source>Only the curves of this run were pinned; the run itself is gone.</source>
      <translation>Seules les courbes de cet essai étaient épinglées ; l'essai lui-même n'est plus là.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a lesson</source>
      <translation>Ouvrir une leçon</translation>
    </message>
    <message>
      <source>Open a lesson, given by its id or file.</source>
      <translation>Ouvrir une leçon, donnée par son identifiant ou son fichier.</translation>
    </message>
    <message>
      <source>Open a session, an experiment or data</source>
      <translation>Ouvrir une session, une expérience ou des données</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>L’ouvrir</translation>
    </message>
    <message>
      <source>Open re&amp;cent</source>
      <translation>Ouverts ré&amp;cemment</translation>
    </message>
    <message>
      <source>Open shows it again as it stood.</source>
      <translation>Ouvrir le montre de nouveau tel qu’il était.</translation>
    </message>
    <message>
      <source>Open the newest run that a crash left, without asking.</source>
      <translation>Ouvrir sans demander le dernier essai laissé par un plantage.</translation>
    </message>
    <message>
      <source>Open the run %1</source>
      <translation>Ouvrir l’essai %1</translation>
    </message>
    <message>
      <source>Opened %1</source>
      <translation>%1 ouvert</translation>
    </message>
    <message>
      <source>Opens a session, an experiment or data. Files can also be dropped onto the window.</source>
      <translation>Ouvre une session, une expérience ou des données. On peut aussi déposer des fichiers sur la fenêtre.</translation>
    </message>
    <message>
      <source>Opens the chosen point in the window, with its first seed. Double-clicking the point does the same.</source>
      <translation>Ouvre le point choisi dans la fenêtre, avec sa première graine. Un double clic sur le point fait de même.</translation>
    </message>
    <message>
      <source>Opens the lesson and plays its first step.</source>
      <translation>Ouvre la leçon et joue sa première étape.</translation>
    </message>
    <message>
      <source>Opens the lesson “%1”</source>
      <translation>Ouvre la leçon « %1 »</translation>
    </message>
    <message>
      <source>Opens the manual. F1 on a control, a plot or an entry of a menu opens what it says of that.</source>
      <translation>Ouvre le manuel. F1 sur une commande, un graphique ou une entrée de menu ouvre ce qu'il en dit.</translation>
    </message>
    <message>
      <source>Opens the study “%1” in the depth explorer</source>
      <translation>Ouvre l'étude « %1 » dans l'explorateur de profondeur</translation>
    </message>
    <message>
      <source>Optimiser steps that it has made.</source>
      <translation>Pas d'optimiseur qu'il a faits.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>P&amp;oint</source>
      <translation>P&amp;oint</translation>
    </message>
    <message>
      <source>P&amp;reset</source>
      <translation>P&amp;réréglage</translation>
    </message>
    <message>
      <source>P&amp;rojector</source>
      <translation>Vidéop&amp;rojecteur</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF page…</source>
      <translation>Page PDF…</translation>
    </message>
    <message>
      <source>PDF: vectors for print</source>
      <translation>PDF : vectoriel, pour l’impression</translation>
    </message>
    <message>
      <source>PNG image…</source>
      <translation>Image PNG…</translation>
    </message>
    <message>
      <source>PNG, SVG, PDF and CSV</source>
      <translation>PNG, SVG, PDF et CSV</translation>
    </message>
    <message>
      <source>PNG: a folder of images</source>
      <translation>PNG : un dossier d’images</translation>
    </message>
    <message>
      <source>PNG: image</source>
      <translation>PNG : image</translation>
    </message>
    <message>
      <source>Page of the manual</source>
      <translation>Page du manuel</translation>
    </message>
    <message>
      <source>Paler: the margin to the next class is smaller.</source>
      <translation>Plus pâle : la marge par rapport à la classe suivante est plus petite.</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Parties</translation>
    </message>
    <message>
      <source>Passes the hidden layers' gate masks to the value network in random order. The path kernel stays the same.</source>
      <translation>Transmet au réseau de valeurs les masques de portes des couches cachées dans un ordre aléatoire. Le noyau de chemins reste le même.</translation>
    </message>
    <message>
      <source>Paths</source>
      <translation>Chemins</translation>
    </message>
    <message>
      <source>Paths are listed one by one only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>Les chemins ne sont listés un à un que pour des réseaux minuscules : essayez 2 entrées, largeur 3, profondeur 3.</translation>
    </message>
    <message>
      <source>Paths are listed only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>Les chemins ne sont listés que pour des réseaux minuscules : essayez 2 entrées, largeur 3, profondeur 3.</translation>
    </message>
    <message>
      <source>Patterns and regions</source>
      <translation>Motifs et régions</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Picture, 1600 × 1000 pixels</source>
      <translation>Image, 1600 × 1000 pixels</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Épingler</translation>
    </message>
    <message>
      <source>Pinned. Change any setting: the pinned run stays beside the new one. Ctrl+D shows the differences.</source>
      <translation>Épinglé. Modifiez un réglage : l’essai épinglé reste à côté du nouveau. Ctrl+D montre les différences.</translation>
    </message>
    <message>
      <source>Pins this run, changes exactly one setting, and starts both from t = 0 with the same seed.</source>
      <translation>Épingle cet essai, modifie un seul réglage et lance les deux à partir de t = 0 avec la même graine.</translation>
    </message>
    <message>
      <source>Pl&amp;ayed at</source>
      <translation>&amp;Lue à</translation>
    </message>
    <message>
      <source>Places that were found</source>
      <translation>Endroits trouvés</translation>
    </message>
    <message>
      <source>Plays the lesson and writes every step as a PNG slide.</source>
      <translation>Joue la leçon et écrit chaque étape comme diapositive PNG.</translation>
    </message>
    <message>
      <source>Plays the lesson and writes it as a PDF: text, questions, and the plots and results as they came out.</source>
      <translation>Joue la leçon et l’écrit en PDF : texte, questions, et les graphiques et résultats obtenus.</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>Graphique</translation>
    </message>
    <message>
      <source>Plot filter</source>
      <translation>Filtre des graphiques</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Graphiques</translation>
    </message>
    <message>
      <source>Plots to show</source>
      <translation>Graphiques à afficher</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <source>Point %1: %2</source>
      <translation>Point %1 : %2</translation>
    </message>
    <message>
      <source>Point at a curve to see how its networks train.</source>
      <translation>Pointer une courbe pour voir comment ses réseaux s’entraînent.</translation>
    </message>
    <message>
      <source>Point at a curve, or click a cell of the map, to see the eigenvalues there.</source>
      <translation>Pointer une courbe, ou cliquer sur une case de la carte, pour en voir les valeurs propres.</translation>
    </message>
    <message>
      <source>Points done</source>
      <translation>Points terminés</translation>
    </message>
    <message>
      <source>Position of the plot</source>
      <translation>Position du graphique</translation>
    </message>
    <message>
      <source>Positionals</source>
      <translation>Arguments</translation>
    </message>
    <message>
      <source>Possible reason: %1</source>
      <translation>Raison possible : %1</translation>
    </message>
    <message>
      <source>Poster</source>
      <translation>Poster</translation>
    </message>
    <message>
      <source>Power of targets and errors, Σ⟨vᵢ, ·⟩², in the eigenvectors of K₀; a click shows one of them.</source>
      <translation>Puissance des cibles et des erreurs, Σ⟨vᵢ, ·⟩², dans les vecteurs propres de K₀ ; un clic en montre un.</translation>
    </message>
    <message>
      <source>Power: Σ⟨vᵢ, ·⟩² of targets and errors along the eigenvectors vᵢ of K₀, by rank. Share: of all power in the first i modes. Eigenvector: the chosen mode over the probe samples.</source>
      <translation>Puissance : Σ⟨vᵢ, ·⟩² des cibles et des erreurs le long des vecteurs propres vᵢ de K₀, par rang. Part : de toute la puissance dans les i premiers modes. Vecteur propre : le mode choisi sur les exemples sondes.</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <source>Preparing the report</source>
      <translation>Préparation du rapport</translation>
    </message>
    <message>
      <source>Preparing the run…</source>
      <translation>Préparation de l’essai…</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présenter</translation>
    </message>
    <message>
      <source>Presenter n&amp;otes</source>
      <translation>N&amp;otes de l'orateur</translation>
    </message>
    <message>
      <source>Presenter notes</source>
      <translation>Notes du présentateur</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Print this help message and exit</source>
      <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
      <source>Print: white page</source>
      <translation>Impression : page blanche</translation>
    </message>
    <message>
      <source>Probability that a gate is on; gates are drawn once per training sample and unit. Sparser gates whiten sooner, but are noisier.</source>
      <translation>Probabilité qu’une porte soit ouverte ; les portes sont tirées une fois par exemple d’entraînement et par unité. Des portes plus rares blanchissent plus tôt, mais sont plus bruitées.</translation>
    </message>
    <message>
      <source>Probe sample</source>
      <translation>Exemple sonde</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Progress of the step</source>
      <translation>Progression de l’étape</translation>
    </message>
    <message>
      <source>Published and measured</source>
      <translation>Publié et mesuré</translation>
    </message>
    <message>
      <source>Published and measured numbers</source>
      <translation>Nombres publiés et mesurés</translation>
    </message>
    <message>
      <source>Quadrants of a square; the class says whether the signs of the two coordinates differ.</source>
      <translation>Quadrants d’un carré ; la classe dit si les signes des deux coordonnées diffèrent.</translation>
    </message>
    <message>
      <source>Questions from the root of the tree to a leaf; a tree of depth D has 2^D − 1 planes.</source>
      <translation>Questions de la racine de l’arbre à une feuille ; un arbre de profondeur D a 2^D − 1 plans.</translation>
    </message>
    <message>
      <source>Quits the program. The run is kept: see Reopen the last run.</source>
      <translation>Quitte le programme. L’essai est conservé : voir Rouvrir le dernier essai.</translation>
    </message>
    <message>
      <source>REQUIRED</source>
      <translation>NÉCESSAIRE</translation>
    </message>
    <message>
      <source>Random labels</source>
      <translation>Étiquettes aléatoires</translation>
    </message>
    <message>
      <source>Random labels, gradient descent: steps until the loss is 1 % of its start, measured and as K₀ predicts. With labels ±1 the kernel grows during training, at every width, so training is faster by much the same factor; at width 100 the order of the depths is as predicted. With target scale 0.1 the steps agree.</source>
      <translation>Étiquettes aléatoires, descente de gradient : pas jusqu'à ce que la perte soit 1 % de son début, mesurés et prédits par K₀. Avec des étiquettes ±1, le noyau grandit pendant l'apprentissage, à toute largeur, donc l'apprentissage est plus rapide à peu près du même facteur ; à la largeur 100, l'ordre des profondeurs est celui prédit. Avec l'échelle des cibles 0,1, les pas concordent.</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is that of a decision tree with random planes through the origin.</source>
      <translation>Vecteurs unitaires aléatoires ; la classe est celle d’un arbre de décision à plans aléatoires passant par l’origine.</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is the sign of a random linear teacher.</source>
      <translation>Vecteurs unitaires aléatoires ; la classe est le signe d’un enseignant linéaire aléatoire.</translation>
    </message>
    <message>
      <source>Re&amp;move pinned run</source>
      <translation>Re&amp;tirer un essai épinglé</translation>
    </message>
    <message>
      <source>Re&amp;port…</source>
      <translation>Ra&amp;pport…</translation>
    </message>
    <message>
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <source>ReLU, GaLU and soft GaLU trained on MNIST 4 against 7: how well they do at each depth.</source>
      <translation>ReLU, GaLU et GaLU doux sur MNIST 4 contre 7 : ce qu'ils atteignent à chaque profondeur.</translation>
    </message>
    <message>
      <source>ReLU, GaLU, GaLU that reads the layer's input, GLU and soft GaLU on ten digits, without skip connections and with s = 0.9: test accuracy against depth. Plain GLU networks do not train at depth.</source>
      <translation>ReLU, GaLU, GaLU qui lit l'entrée de la couche, GLU et GaLU doux sur dix chiffres, sans connexions de saut et avec s = 0,9 : exactitude de test selon la profondeur. Les réseaux GLU simples n'apprennent pas en profondeur.</translation>
    </message>
    <message>
      <source>Read as %1</source>
      <translation>Lu comme %1</translation>
    </message>
    <message>
      <source>Read targets &amp;as</source>
      <translation>Lire les cibles &amp;comme</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Real training on real digits over depth</source>
      <translation>Apprentissage réel de vrais chiffres selon la profondeur</translation>
    </message>
    <message>
      <source>Record the run</source>
      <translation>Enregistrer l’essai</translation>
    </message>
    <message>
      <source>Record to</source>
      <translation>Enregistrer dans</translation>
    </message>
    <message>
      <source>Recorded %1 to %2</source>
      <translation>%1 enregistré dans %2</translation>
    </message>
    <message>
      <source>Recording: %1</source>
      <translation>Enregistrement : %1</translation>
    </message>
    <message>
      <source>Records the plots during the run: PNG images, GIF or MP4.</source>
      <translation>Enregistre les graphiques pendant l’essai : images PNG, GIF ou MP4.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Redoes the change that was undone.</source>
      <translation>Rétablit la modification annulée.</translation>
    </message>
    <message>
      <source>Reduce &amp;motion</source>
      <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
      <source>Regression on the unit circle: a slow and a fast sine.</source>
      <translation>Régression sur le cercle unité : un sinus lent et un rapide.</translation>
    </message>
    <message>
      <source>Removes a pinned run from every plot.</source>
      <translation>Retire un essai épinglé de tous les graphiques.</translation>
    </message>
    <message>
      <source>Removes the chosen runs for good.</source>
      <translation>Supprime définitivement les essais choisis.</translation>
    </message>
    <message>
      <source>Reopen the &amp;last run</source>
      <translation>Rouvrir le &amp;dernier essai</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Répéter</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>Rapport d'un essai</translation>
    </message>
    <message>
      <source>Report of a run: %1</source>
      <translation>Rapport d'un essai : %1</translation>
    </message>
    <message>
      <source>Report of the run</source>
      <translation>Rapport de l’essai</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Reset font si&amp;ze</source>
      <translation>Réinitiali&amp;ser la taille de police</translation>
    </message>
    <message>
      <source>Resolut&amp;ion</source>
      <translation>Résolut&amp;ion</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Results at different steps, in the order of the columns: %1.</source>
      <translation>Résultats à des pas différents, dans l'ordre des colonnes : %1.</translation>
    </message>
    <message>
      <source>Results of every run at step %1.</source>
      <translation>Résultats de chaque essai au pas %1.</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Root mean square of K₀ off the diagonal over its mean on it: for inputs whose products have both signs.</source>
      <translation>Moyenne quadratique de K₀ hors de la diagonale sur sa moyenne diagonale : pour des entrées dont les produits ont les deux signes.</translation>
    </message>
    <message>
      <source>Rows: %1, columns: %2</source>
      <translation>Lignes : %1, colonnes : %2</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lancer</translation>
    </message>
    <message>
      <source>Run with %1 for more information.</source>
      <extracomment>--help</extracomment>
      <translation>Plus d’informations avec %1.</translation>
    </message>
    <message>
      <source>Run without a display and write plots, session and window to FOLDER.</source>
      <translation>Fonctionner sans écran et écrire graphiques, session et fenêtre dans FOLDER.</translation>
    </message>
    <message>
      <source>Run, pause or repeat</source>
      <translation>Lancer, suspendre ou répéter</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Essais</translation>
    </message>
    <message>
      <source>Runs of this sitting</source>
      <translation>Essais de cette séance</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <source>SUBCOMMAND</source>
      <translation>SOUS-COMMANDE</translation>
    </message>
    <message>
      <source>SVG drawing…</source>
      <translation>Dessin SVG…</translation>
    </message>
    <message>
      <source>SVG: vectors for the web</source>
      <translation>SVG : vectoriel, pour le web</translation>
    </message>
    <message>
      <source>Same but…</source>
      <translation>Pareil, mais…</translation>
    </message>
    <message>
      <source>Same, &amp;but…</source>
      <translation>Idem, s&amp;auf…</translation>
    </message>
    <message>
      <source>Same, but…</source>
      <translation>Idem, sauf…</translation>
    </message>
    <message>
      <source>Samples per step; 0: all.</source>
      <translation>Exemples par pas ; 0 : tous.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save layout</source>
      <translation>Enregistrer la disposition</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Enregistrer la session</translation>
    </message>
    <message>
      <source>Save the plot as an image or as data</source>
      <translation>Enregistrer le graphique comme image ou comme données</translation>
    </message>
    <message>
      <source>Save the sweep</source>
      <translation>Enregistrer le balayage</translation>
    </message>
    <message>
      <source>Save “%1”</source>
      <translation>Enregistrer « %1 »</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>%1 enregistré</translation>
    </message>
    <message>
      <source>Saved %1 as it was at step %2</source>
      <translation>%1 enregistré tel qu’il était au pas %2</translation>
    </message>
    <message>
      <source>Saved the layout “%1”.</source>
      <translation>Disposition « %1 » enregistrée.</translation>
    </message>
    <message>
      <source>Saves the plots on screen, with their order, sizes and modes, under a name.</source>
      <translation>Enregistre sous un nom les graphiques à l’écran, avec leur ordre, leurs tailles et leurs modes.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Says where the data file is now. With the same data the run continues exactly.</source>
      <translation>Indique où se trouve maintenant le fichier de données. Avec les mêmes données, l’essai continue exactement.</translation>
    </message>
    <message>
      <source>Scroll the plots, as the wheel alone does over a title</source>
      <translation>Faire défiler les graphiques, comme la molette seule au-dessus d’un titre</translation>
    </message>
    <message>
      <source>Scroll the text</source>
      <translation>Faire défiler le texte</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Chercher dans le manuel</translation>
    </message>
    <message>
      <source>Search the manual (Ctrl+F)</source>
      <translation>Chercher dans le manuel (Ctrl+F)</translation>
    </message>
    <message>
      <source>Searches all pages. Return goes to the next place, Shift+Return to the one before.</source>
      <translation>Cherche dans toutes les pages. Entrée va à l'endroit suivant, Maj+Entrée au précédent.</translation>
    </message>
    <message>
      <source>Seconds between two saves of the run for the case of a crash.</source>
      <translation>Secondes entre deux enregistrements de l’essai en cas de plantage.</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>Graines</translation>
    </message>
    <message>
      <source>Session (.gatescope), experiment (.json), data (.csv, .npz) or lesson (.md).</source>
      <translation>Session (.gatescope), expérience (.json), données (.csv, .npz) ou leçon (.md).</translation>
    </message>
    <message>
      <source>Session file of a trained network whose gates are copied. Empty: a ReLU network is trained first.</source>
      <translation>Fichier de session d’un réseau entraîné dont les portes sont copiées. Vide : un réseau ReLU est d’abord entraîné.</translation>
    </message>
    <message>
      <source>Sessions (*.gatescope)</source>
      <translation>Sessions (*.gatescope)</translation>
    </message>
    <message>
      <source>Sets of plots: four that come with the program, and your own.</source>
      <translation>Groupes de graphiques : ceux du programme et les vôtres.</translation>
    </message>
    <message>
      <source>Setting to change</source>
      <translation>Réglage à modifier</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Settings and plots</source>
      <translation>Réglages et graphiques</translation>
    </message>
    <message>
      <source>Settings and results of the chosen runs, side by side: choose two or more with Ctrl.</source>
      <translation>Réglages et résultats des essais choisis, côte à côte : en choisir deux ou plus avec Ctrl.</translation>
    </message>
    <message>
      <source>Settings are free, locked or hidden.</source>
      <translation>Les réglages sont libres, verrouillés ou masqués.</translation>
    </message>
    <message>
      <source>Settings are not shown at all.</source>
      <translation>Les réglages ne sont pas affichés du tout.</translation>
    </message>
    <message>
      <source>Settings are shown and cannot be changed.</source>
      <translation>Les réglages sont affichés et ne peuvent pas être modifiés.</translation>
    </message>
    <message>
      <source>Settings in which the runs of this list differ, and their live changes.</source>
      <translation>Réglages par lesquels les essais de cette liste diffèrent, et leurs changements en cours.</translation>
    </message>
    <message>
      <source>Settings in which the runs on screen differ, and their results, side by side.</source>
      <translation>Réglages par lesquels diffèrent les essais à l’écran, et leurs résultats, côte à côte.</translation>
    </message>
    <message>
      <source>Settings of the study</source>
      <translation>Réglages de l'étude</translation>
    </message>
    <message>
      <source>Settings that are rarely needed, and those that have no effect now, with the reason why</source>
      <translation>Réglages rarement utiles, et ceux qui sont actuellement sans effet, avec la raison</translation>
    </message>
    <message>
      <source>Settings that differ, and results</source>
      <translation>Réglages qui diffèrent, et résultats</translation>
    </message>
    <message>
      <source>Settings, measures and theory of every point as CSV.</source>
      <translation>Réglages, mesures et théorie de chaque point en CSV.</translation>
    </message>
    <message>
      <source>Settings, results and plots of this run as a PDF document.</source>
      <translation>Réglages, résultats et graphiques de cet essai en document PDF.</translation>
    </message>
    <message>
      <source>Settings; those that differ from the defaults are bold</source>
      <translation>Réglages ; en gras, ceux qui s'écartent des valeurs par défaut</translation>
    </message>
    <message>
      <source>Share of gates that change from one step to the next, in each hidden layer.</source>
      <translation>Part des portes qui changent d’un pas au suivant, dans chaque couche cachée.</translation>
    </message>
    <message>
      <source>Share of the test samples that kernel regression with K₀ on the training samples classifies correctly, [0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</source>
      <translation>Part des exemples de test que la régression à noyau avec K₀ sur les exemples d’entraînement classe bien, [0, 1] : k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</translation>
    </message>
    <message>
      <source>Share of the tree's planes with a gate of the layer within 15°, mean over the hidden layers, at the end of the run.</source>
      <translation>Part des plans de l’arbre ayant une porte de la couche à moins de 15°, moyenne sur les couches cachées, à la fin de l’essai.</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvector of K₀ with the largest eigenvalue: what gradient descent learns first.</source>
      <translation>Part de ‖Y‖² le long du vecteur propre de K₀ de plus grande valeur propre : ce que la descente de gradient apprend d’abord.</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvectors of K₀ with the ten largest eigenvalues.</source>
      <translation>Part de ‖Y‖² le long des vecteurs propres de K₀ aux dix plus grandes valeurs propres.</translation>
    </message>
    <message>
      <source>Shift + wheel</source>
      <translation>Maj + molette</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Raccourci</translation>
    </message>
    <message>
      <source>Shortcut filter</source>
      <translation>Filtre des raccourcis</translation>
    </message>
    <message>
      <source>Shortcut: %1</source>
      <translation>Raccourci : %1</translation>
    </message>
    <message>
      <source>Shortcut: Ctrl+%1. Ctrl+J shows the answer.</source>
      <translation>Raccourci : Ctrl+%1. Ctrl+J montre la réponse.</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>Show &amp;differences</source>
      <translation>Montrer les &amp;différences</translation>
    </message>
    <message>
      <source>Show test samples</source>
      <translation>Afficher les exemples de test</translation>
    </message>
    <message>
      <source>Show the &amp;answer</source>
      <translation>Afficher la &amp;réponse</translation>
    </message>
    <message>
      <source>Show the answer; at the end, the next lesson</source>
      <translation>Montrer la réponse ; à la fin, la leçon suivante</translation>
    </message>
    <message>
      <source>Show the run be&amp;fore</source>
      <translation>A&amp;fficher l'essai précédent</translation>
    </message>
    <message>
      <source>Show this plot</source>
      <translation>Afficher ce graphique</translation>
    </message>
    <message>
      <source>Show this setting</source>
      <translation>Afficher ce réglage</translation>
    </message>
    <message>
      <source>Shows %1.</source>
      <translation>Affiche %1.</translation>
    </message>
    <message>
      <source>Shows the chosen run again and trains it further.</source>
      <translation>Affiche de nouveau l’essai choisi et poursuit son entraînement.</translation>
    </message>
    <message>
      <source>Shows the chosen run again as it stood, paused.</source>
      <translation>Affiche de nouveau l’essai choisi tel qu’il était, en pause.</translation>
    </message>
    <message>
      <source>Shows the plot “%1” in the window</source>
      <translation>Affiche le graphique « %1 » dans la fenêtre</translation>
    </message>
    <message>
      <source>Shows the present in the plots again.</source>
      <translation>Affiche de nouveau le présent dans les graphiques.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Size of the probe set, the training samples on which gates and kernel are measured.</source>
      <translation>Taille de l’ensemble sonde, les exemples d’entraînement sur lesquels portes et noyau sont mesurés.</translation>
    </message>
    <message>
      <source>Skip connections move the knee</source>
      <translation>Les connexions de saut déplacent le coude</translation>
    </message>
    <message>
      <source>Skip connections: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) from the second hidden layer on, in the feature network too. 0: none. The knee moves as if gates were open with probability s² + (1−s²)p. After residual networks, arXiv 1512.03385.</source>
      <translation>Connexions résiduelles : z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) à partir de la deuxième couche cachée, dans le réseau de caractéristiques aussi. 0 : aucune. Le coude se déplace comme si les portes étaient ouvertes avec probabilité s² + (1−s²)p. D’après les réseaux résiduels, arXiv 1512.03385.</translation>
    </message>
    <message>
      <source>Slide, 16:9</source>
      <translation>Diapositive, 16:9</translation>
    </message>
    <message>
      <source>Slope of a soft gate G = (1+ε)·σ(βq); as β → ∞ it becomes the hard gate 1{q&gt;0}.</source>
      <translation>Pente d’une porte douce G = (1+ε)·σ(βq) ; quand β → ∞, elle devient la porte dure 1{q&gt;0}.</translation>
    </message>
    <message>
      <source>Slurm partition for the tasks</source>
      <translation>partition Slurm pour les tâches</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Lissage</translation>
    </message>
    <message>
      <source>Soft GaLU</source>
      <translation>GaLU doux</translation>
    </message>
    <message>
      <source>Soft ReLU</source>
      <translation>ReLU doux</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Trier</translation>
    </message>
    <message>
      <source>Sort units by activity</source>
      <translation>Trier les unités par activité</translation>
    </message>
    <message>
      <source>Sorted: ρᵢ from the largest. Distribution: the fraction of eigenvalues at or below ρ. Kernel of the probe set. Dotted: the spectrum of E[K₀], or of E[Kᵛ₀], the value part, where a chain of gates trains.</source>
      <translation>Trié : ρᵢ à partir de la plus grande. Distribution : la fraction des valeurs propres inférieures ou égales à ρ. Noyau de l’ensemble sonde. En pointillé : le spectre de E[K₀], ou de E[Kᵛ₀], la partie des valeurs, là où s’entraîne une chaîne de portes.</translation>
    </message>
    <message>
      <source>Sorts the units of each layer by how many samples they are open for, most first.</source>
      <translation>Trie les unités de chaque couche selon le nombre d’exemples pour lesquels elles sont ouvertes, par ordre décroissant.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <source>Space or a tick shows a plot; Enter goes to it.</source>
      <translation>Espace ou une coche affiche un graphique ; Entrée y va.</translation>
    </message>
    <message>
      <source>Space runs it.</source>
      <translation>Espace pour lancer.</translation>
    </message>
    <message>
      <source>Sparser gates whiten sooner, and are noisier</source>
      <translation>Des portes plus rares blanchissent plus tôt et font plus de bruit</translation>
    </message>
    <message>
      <source>Spectrum of the tangent kernel: now, at t = 0 and expected (of Kᵛ where a chain of gates trains).</source>
      <translation>Spectre du noyau tangent : maintenant, à t = 0 et attendu (de Kᵛ là où s’entraîne une chaîne de portes).</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Spirals</source>
      <translation>Spirales</translation>
    </message>
    <message>
      <source>Spotlight on a plot, or on none</source>
      <translation>Mettre en lumière un graphique, ou aucun</translation>
    </message>
    <message>
      <source>Squares of a 4 × 4 board in two colours.</source>
      <translation>Cases d’un damier 4 × 4 en deux couleurs.</translation>
    </message>
    <message>
      <source>St&amp;udy</source>
      <translation>Ét&amp;ude</translation>
    </message>
    <message>
      <source>Stage of a step</source>
      <translation>Phase d’un pas</translation>
    </message>
    <message>
      <source>Standard deviation of K₀(s,s) across samples, over their mean. For inputs of one norm it is the noise of finite width, why depth hurts: its square grows like c·d/w. The norms of real images spread it at d = 2 already. It misses what all samples share.</source>
      <translation>Écart type de K₀(s,s) sur les exemples, divisé par leur moyenne. Pour des entrées de même norme, c’est le bruit de largeur finie, ce par quoi la profondeur nuit : son carré croît comme c·d/w. Les normes d’images réelles le dispersent dès d = 2. Il ignore ce que tous les exemples partagent.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise added to the generated inputs.</source>
      <translation>Écart type du bruit ajouté aux entrées générées.</translation>
    </message>
    <message>
      <source>Start a run to see %1.</source>
      <translation>Lancer un essai pour voir : %1.</translation>
    </message>
    <message>
      <source>Start both</source>
      <translation>Lancer les deux</translation>
    </message>
    <message>
      <source>Start in presentation mode.</source>
      <translation>Démarrer en mode présentation.</translation>
    </message>
    <message>
      <source>Starts a new run from the step the timeline shows, with its weights and the curves so far.</source>
      <translation>Lance un nouvel essai à partir du pas qu’indique la chronologie, avec ses poids et les courbes obtenues jusque-là.</translation>
    </message>
    <message>
      <source>Starts a new run from this step, with these weights and the curves so far.</source>
      <translation>Lance un nouvel essai à partir de ce pas, avec ces poids et les courbes obtenues jusque-là.</translation>
    </message>
    <message>
      <source>Starts a new run with frozen gates copied from this step (fixed learnt) and fresh values: how much of what the network knows is in its gates?</source>
      <translation>Lance un nouvel essai avec des portes figées copiées de ce pas (fixes, apprises) et de nouvelles valeurs : quelle part de ce que sait le réseau est dans ses portes ?</translation>
    </message>
    <message>
      <source>Starts a run with frozen gates, copied from this run at the step shown (or now), and fresh values: G = 1{qᶠ &gt; 0} with Θᶠ as trained here. What it reaches was held by the gates alone.</source>
      <translation>Lance un essai avec des portes figées, copiées de cet essai au pas affiché (ou maintenant), et de nouvelles valeurs : G = 1{qᶠ &gt; 0} avec Θᶠ tel qu’entraîné ici. Ce qu’il atteint était contenu dans les seules portes.</translation>
    </message>
    <message>
      <source>Starts no new points until you press Continue.</source>
      <translation>Ne commence aucun nouveau point jusqu'à Continuer.</translation>
    </message>
    <message>
      <source>Starts the example “%1”</source>
      <translation>Lance l’exemple « %1 »</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Step %1, %2. Framed: class → what the network predicts.</source>
      <translation>Pas %1, %2. Encadré : classe → ce que prédit le réseau.</translation>
    </message>
    <message>
      <source>Step %1: **%2**. %3</source>
      <translation>Étape %1 : **%2**. %3</translation>
    </message>
    <message>
      <source>Step size in units of n/ρ_max(K_0): above 2, gradient descent diverges in theory.</source>
      <translation>Taille du pas en unités de n/ρ_max(K_0) : au-dessus de 2, la descente de gradient diverge en théorie.</translation>
    </message>
    <message>
      <source>Steps between evaluations of the test set.</source>
      <translation>Pas entre les évaluations de l’ensemble de test.</translation>
    </message>
    <message>
      <source>Steps between gate measurements. The rate is that of the step just made, however rarely it is measured.</source>
      <translation>Pas entre les mesures des portes. Le taux est celui du pas qui vient d’être fait, si rarement qu’on le mesure.</translation>
    </message>
    <message>
      <source>Steps between kernel measurements; 0: only at t=0.</source>
      <translation>Pas entre les mesures du noyau ; 0 : à t=0 seulement.</translation>
    </message>
    <message>
      <source>Steps that ReLU network is trained for; 0: as many as the run itself.</source>
      <translation>Pas d’entraînement de ce réseau ReLU ; 0 : autant que l’essai lui-même.</translation>
    </message>
    <message>
      <source>Steps until the training loss is 1 % of its initial value. inf: not within stop.steps.</source>
      <translation>Pas jusqu’à ce que la perte d’entraînement soit à 1 % de sa valeur initiale. inf : non atteint en stop.steps pas.</translation>
    </message>
    <message>
      <source>Steps until ‖(I − αK₀/n)ᵗ e₀‖² is 1 % of ‖e₀‖², with α = c·n/ρ₁: what the kernel at t = 0 predicts. inf: never.</source>
      <translation>Pas jusqu’à ce que ‖(I − αK₀/n)ᵗ e₀‖² soit à 1 % de ‖e₀‖², avec α = c·n/ρ₁ : ce que prédit le noyau à t = 0. inf : jamais.</translation>
    </message>
    <message>
      <source>Stop after</source>
      <translation>Arrêter après</translation>
    </message>
    <message>
      <source>Stop when the &amp;run ends</source>
      <translation>Arrêter à la &amp;fin de l’essai</translation>
    </message>
    <message>
      <source>Studies to start from. Everything can be changed below.</source>
      <translation>Études de départ. Tout peut être modifié ci-dessous.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Étude</translation>
    </message>
    <message>
      <source>Subcommands</source>
      <translation>Sous-commandes</translation>
    </message>
    <message>
      <source>Switch on &amp;biases</source>
      <translation>Activer les &amp;biais</translation>
    </message>
    <message>
      <source>Switch on biases</source>
      <translation>Activer les biais</translation>
    </message>
    <message>
      <source>T&amp;est samples</source>
      <translation>Exemples de t&amp;est</translation>
    </message>
    <message>
      <source>T&amp;raining samples</source>
      <translation>Exemples d’ent&amp;raînement</translation>
    </message>
    <message>
      <source>Table of all points</source>
      <translation>Tableau de tous les points</translation>
    </message>
    <message>
      <source>Table of published numbers</source>
      <translation>Tableau de nombres publiés</translation>
    </message>
    <message>
      <source>Tables, sweep files, studies from other machines, and the controls.</source>
      <translation>Tableaux, fichiers de balayage, études d’autres machines, et commandes.</translation>
    </message>
    <message>
      <source>Target &amp;column</source>
      <translation>&amp;Colonne cible</translation>
    </message>
    <message>
      <source>Target values</source>
      <translation>Valeurs cibles</translation>
    </message>
    <message>
      <source>Target y = sin(aθ) on the upper half of the circle.</source>
      <translation>Cible y = sin(aθ) sur la moitié supérieure du cercle.</translation>
    </message>
    <message>
      <source>Target y = sin(aπ + b(θ − π)) on the lower half of the circle.</source>
      <translation>Cible y = sin(aπ + b(θ − π)) sur la moitié inférieure du cercle.</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy.</source>
      <translation>Les cibles sont des nombres réels : il n’y a pas d’exactitude.</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy. Choose “error”.</source>
      <translation>Les cibles sont des nombres réels : il n’y a pas d’exactitude. Choisissez « erreur ».</translation>
    </message>
    <message>
      <source>TeX: pgfplots picture with its data</source>
      <translation>TeX : figure pgfplots avec ses données</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Test accuracy</source>
      <translation>Exactitude de test</translation>
    </message>
    <message>
      <source>Test accuracy of kernel regression, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, with K and H, beside the network's.</source>
      <translation>Exactitude de test de la régression à noyau, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, avec K et H, à côté de celle du réseau.</translation>
    </message>
    <message>
      <source>Text and lines 10 % larger.</source>
      <translation>Texte et lignes 10 % plus grands.</translation>
    </message>
    <message>
      <source>Text and lines 10 % smaller.</source>
      <translation>Texte et lignes 10 % plus petits.</translation>
    </message>
    <message>
      <source>Text and lines at their original size.</source>
      <translation>Texte et lignes à leur taille d’origine.</translation>
    </message>
    <message>
      <source>Text of the step</source>
      <translation>Texte de l’étape</translation>
    </message>
    <message>
      <source>The axes follow the data. Zooming or panning by hand switches this off; double-click the plot to switch it back on.</source>
      <translation>Les axes suivent les données. Un zoom ou un déplacement à la main y met fin ; un double clic sur le graphique le rétablit.</translation>
    </message>
    <message>
      <source>The best depth is plotted against width, p or n: give one of them several values and choose it as the x axis.</source>
      <translation>La meilleure profondeur se trace selon la largeur, p ou n : donner à l’un d’eux plusieurs valeurs et le choisir comme axe x.</translation>
    </message>
    <message>
      <source>The checkpoints below the plots.</source>
      <translation>Les points de contrôle sous les graphiques.</translation>
    </message>
    <message>
      <source>The checks are paused: a setting was changed or a run removed. “Repeat” goes back to the step.</source>
      <translation>Les vérifications sont en pause : un réglage a été modifié ou un essai retiré. « Répéter » revient à l’étape.</translation>
    </message>
    <message>
      <source>The correct answer to the step's question.</source>
      <translation>La bonne réponse à la question de l’étape.</translation>
    </message>
    <message>
      <source>The course on deep gated networks: step by step, with real networks and measured checks.</source>
      <translation>Le cours sur les réseaux profonds à portes : étape par étape, avec de vrais réseaux et des vérifications mesurées.</translation>
    </message>
    <message>
      <source>The curves of the plot that has the keyboard as a table of numbers, to read and to copy.</source>
      <translation>Les courbes du graphique qui a le clavier, en tableau de nombres à lire et à copier.</translation>
    </message>
    <message>
      <source>The data are gone: this session can only be looked at.</source>
      <translation>Les données ont disparu : cette session ne peut qu’être consultée.</translation>
    </message>
    <message>
      <source>The depth with the smallest condition number, and theory's knee d*, against p.</source>
      <translation>La profondeur de plus petit conditionnement, et le coude d* de la théorie, selon p.</translation>
    </message>
    <message>
      <source>The depth with the smallest median condition number.</source>
      <translation>La profondeur de plus petit conditionnement médian.</translation>
    </message>
    <message>
      <source>The error, measured and as the kernel at t = 0 predicts it.</source>
      <translation>L’erreur, mesurée et telle que la prédit le noyau à t = 0.</translation>
    </message>
    <message>
      <source>The first %1 of %2 outputs.</source>
      <translation>Les %1 premières sorties sur %2.</translation>
    </message>
    <message>
      <source>The first %1 places</source>
      <translation>Les %1 premiers endroits</translation>
    </message>
    <message>
      <source>The first experiment again, as when the program starts. The run on screen stays in the list of runs.</source>
      <translation>La première expérience de nouveau, comme au démarrage du programme. L’essai à l’écran reste dans la liste des essais.</translation>
    </message>
    <message>
      <source>The first page.</source>
      <translation>La première page.</translation>
    </message>
    <message>
      <source>The folder %1 cannot be created.</source>
      <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
      <source>The following argument was not expected: %1</source>
      <translation>Cet argument n’était pas attendu : %1</translation>
    </message>
    <message>
      <source>The following arguments were not expected: %1</source>
      <translation>Ces arguments n’étaient pas attendus : %1</translation>
    </message>
    <message>
      <source>The fully connected networks of arXiv 2006.10529, trained with Adam, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes long.</source>
      <translation>Les réseaux entièrement connectés de arXiv 2006.10529, entraînés avec Adam, à côté des nombres de l'article. Il faut tout MNIST dans un dossier appelé mnist, et beaucoup de temps.</translation>
    </message>
    <message>
      <source>The gates of all probe samples, unit by unit.</source>
      <translation>Les portes de tous les exemples sondes, unité par unité.</translation>
    </message>
    <message>
      <source>The gates of language models</source>
      <translation>Les portes des modèles de langue</translation>
    </message>
    <message>
      <source>The gates of today's language models: each reads what its layer reads, softly, and trains.</source>
      <translation>Les portes des modèles de langue actuels : chacune lit ce que lit sa couche, en douceur, et apprend.</translation>
    </message>
    <message>
      <source>The height is such that the axes are 0.62 times as high as they are wide, whatever stands around them.</source>
      <translation>La hauteur est telle que les axes sont 0,62 fois aussi hauts que larges, quoi qu’il y ait autour.</translation>
    </message>
    <message>
      <source>The highest point of the run's test curve, [0, 1].</source>
      <translation>Le plus haut point de la courbe de test de l’essai, [0, 1].</translation>
    </message>
    <message>
      <source>The initial plots, all the same size, all following their data.</source>
      <translation>Les graphiques initiaux, tous de même taille, suivant tous leurs données.</translation>
    </message>
    <message>
      <source>The last ten files.</source>
      <translation>Les dix derniers fichiers.</translation>
    </message>
    <message>
      <source>The lesson ends here.</source>
      <translation>La leçon se termine ici.</translation>
    </message>
    <message>
      <source>The lesson plays once and is written as it goes.</source>
      <translation>La leçon est jouée une fois et écrite au fur et à mesure.</translation>
    </message>
    <message>
      <source>The lesson was closed before it was written.</source>
      <translation>La leçon a été fermée avant d’être écrite.</translation>
    </message>
    <message>
      <source>The lesson was reloaded.</source>
      <translation>La leçon a été rechargée.</translation>
    </message>
    <message>
      <source>The lesson was stepped by hand before it was written.</source>
      <translation>La leçon a été avancée à la main avant d’être écrite.</translation>
    </message>
    <message>
      <source>The loss is no longer finite</source>
      <translation>La perte n’est plus finie</translation>
    </message>
    <message>
      <source>The loss is no longer finite. The last finite values are kept. Try a smaller step size.</source>
      <translation>La perte n’est plus finie. Les dernières valeurs finies sont conservées. Essayez un pas plus petit.</translation>
    </message>
    <message>
      <source>The loss is not finite at the start</source>
      <translation>La perte n’est pas finie au départ</translation>
    </message>
    <message>
      <source>The map needs two inputs; these data have %1. Try moons, spirals, xor or circle.</source>
      <translation>La carte demande deux entrées ; ces données en ont %1. Essayez lunes, spirales, ou exclusif ou cercle.</translation>
    </message>
    <message>
      <source>The mean kernel over redrawn weights, gates held, against what theory expects.</source>
      <translation>Le noyau moyen sur des poids tirés à nouveau, à portes fixées, comparé à ce qu’attend la théorie.</translation>
    </message>
    <message>
      <source>The name of the plot, over it.</source>
      <translation>Le nom du graphique, au-dessus de lui.</translation>
    </message>
    <message>
      <source>The network shows each step as it is, instead of playing it in stages in slow motion.</source>
      <translation>Le réseau montre chaque pas tel quel, au lieu de le jouer par étapes au ralenti.</translation>
    </message>
    <message>
      <source>The new run could not be started: %1. The run before is still here.</source>
      <translation>Le nouvel essai n’a pas pu être lancé : %1. L’essai précédent est toujours là.</translation>
    </message>
    <message>
      <source>The next seed: new weights, new gates, new samples where they are drawn. Everything else stays.</source>
      <translation>La graine suivante : nouveaux poids, nouvelles portes, nouveaux exemples là où ils sont tirés. Tout le reste demeure.</translation>
    </message>
    <message>
      <source>The next step: its settings are applied and its networks train.</source>
      <translation>L’étape suivante : ses réglages sont appliqués et ses réseaux s’entraînent.</translation>
    </message>
    <message>
      <source>The only source of randomness: same seed, same data, weights, batches and losses.</source>
      <translation>La seule source d’aléa : même graine, mêmes données, poids, lots et pertes.</translation>
    </message>
    <message>
      <source>The output over one input or over the circle, and where the gates of each layer flip.</source>
      <translation>La sortie selon une entrée ou sur le cercle, et où basculent les portes de chaque couche.</translation>
    </message>
    <message>
      <source>The output over two inputs, with the line where the decision flips and where gates do.</source>
      <translation>La sortie selon deux entrées, avec la ligne où bascule la décision et celles où basculent les portes.</translation>
    </message>
    <message>
      <source>The page after, once you went back.</source>
      <translation>La page suivante, après un retour.</translation>
    </message>
    <message>
      <source>The page before.</source>
      <translation>La page précédente.</translation>
    </message>
    <message>
      <source>The plane angle at the end less that at t = 0: below 0 where gates turned towards the tree's planes.</source>
      <translation>L’angle des plans à la fin moins celui à t = 0 : négatif là où les portes ont tourné vers les plans de l’arbre.</translation>
    </message>
    <message>
      <source>The point whose eigenvalues are shown and that opens as a live run.</source>
      <translation>Le point dont les valeurs propres sont affichées et qui s’ouvre comme essai en direct.</translation>
    </message>
    <message>
      <source>The previous step.</source>
      <translation>L’étape précédente.</translation>
    </message>
    <message>
      <source>The recording ended after %1; the run continues. %2</source>
      <translation>L’enregistrement s’est terminé après %1 ; l’essai continue. %2</translation>
    </message>
    <message>
      <source>The report lacks measurements that were left out: %1</source>
      <translation>Il manque au rapport des mesures laissées de côté : %1</translation>
    </message>
    <message>
      <source>The ring is the output at each angle; marks on the circle are the targets.</source>
      <translation>L’anneau est la sortie à chaque angle ; les marques sur le cercle sont les cibles.</translation>
    </message>
    <message>
      <source>The run before, where the plot shows it.</source>
      <translation>L’essai précédent, là où le graphique le montre.</translation>
    </message>
    <message>
      <source>The run could not be built, or an error occurred; see the message.</source>
      <translation>L’essai n’a pas pu être construit, ou une erreur s’est produite ; voir le message.</translation>
    </message>
    <message>
      <source>The run ends after this many steps; 0: never.</source>
      <translation>L’essai se termine après ce nombre de pas ; 0 : jamais.</translation>
    </message>
    <message>
      <source>The run ends when at least this share of the test samples is classified correctly; 0: never.</source>
      <translation>L’essai se termine quand au moins cette part des exemples de test est bien classée ; 0 : jamais.</translation>
    </message>
    <message>
      <source>The run ends when the training loss is at or below this; 0: never. With mini-batches the loss is the curve's: the mean since its last point.</source>
      <translation>L’essai se termine quand la perte d’entraînement est inférieure ou égale à cette valeur ; 0 : jamais. Avec des mini-lots, la perte est celle de la courbe : la moyenne depuis son dernier point.</translation>
    </message>
    <message>
      <source>The run failed.</source>
      <translation>L’essai a échoué.</translation>
    </message>
    <message>
      <source>The run has diverged and cannot go on. Lower the step size, then Reset (Ctrl+R) starts over.</source>
      <translation>L’essai a divergé et ne peut pas continuer. Diminuer la taille du pas, puis réinitialiser (Ctrl+R) pour recommencer.</translation>
    </message>
    <message>
      <source>The run is complete after %1 steps. Raise “stop after” to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>L’essai est terminé après %1 pas. Augmenter « arrêter après » pour continuer, ou réinitialiser (Ctrl+R) pour recommencer.</translation>
    </message>
    <message>
      <source>The run never waits for the recording: at many steps per second, a frame is taken as soon as it can be drawn.</source>
      <translation>L’essai n’attend jamais l’enregistrement : à grand nombre de pas par seconde, une image est prise dès qu’elle peut être dessinée.</translation>
    </message>
    <message>
      <source>The run on screen.</source>
      <translation>L’essai à l’écran.</translation>
    </message>
    <message>
      <source>The run that was on screen when the program ended.</source>
      <translation>L’essai qui était à l’écran quand le programme s’est terminé.</translation>
    </message>
    <message>
      <source>The run was replaced before its report could be prepared.</source>
      <translation>L’essai a été remplacé avant que son rapport ait pu être préparé.</translation>
    </message>
    <message>
      <source>The run was replaced in the meantime: no gates were copied.</source>
      <translation>L’essai a été remplacé entre-temps : aucune porte n’a été copiée.</translation>
    </message>
    <message>
      <source>The same as a list.</source>
      <translation>La même chose en liste.</translation>
    </message>
    <message>
      <source>The same networks trained with stochastic gradient descent, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes longer still.</source>
      <translation>Les mêmes réseaux avec la descente de gradient stochastique, à côté des nombres de l'article. Il faut tout MNIST dans un dossier appelé mnist, et plus de temps encore.</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀.</source>
      <translation>Idem avec le noyau de chemins H₀.</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀: what the gates alone know.</source>
      <translation>Idem avec le noyau de chemins H₀ : ce que savent les portes seules.</translation>
    </message>
    <message>
      <source>The settings are the lesson's. Close it to change them.</source>
      <translation>Les réglages sont ceux de la leçon. Fermez-la pour les modifier.</translation>
    </message>
    <message>
      <source>The settings on the left.</source>
      <translation>Les réglages à gauche.</translation>
    </message>
    <message>
      <source>The share of planes found at the end less that at t = 0.</source>
      <translation>La part des plans trouvés à la fin moins celle à t = 0.</translation>
    </message>
    <message>
      <source>The spectrum predicts training</source>
      <translation>Le spectre prédit l'apprentissage</translation>
    </message>
    <message>
      <source>The squared loss compares outputs with κ·y. As κ falls, a network stays by its linearisation at t = 0: measured and predicted error merge (lazy training, arXiv 1812.07956).</source>
      <translation>La perte quadratique compare les sorties à κ·y. Quand κ diminue, un réseau reste près de sa linéarisation à t = 0 : erreurs mesurée et prédite se confondent (lazy training, arXiv 1812.07956).</translation>
    </message>
    <message>
      <source>The study continues, but is not saved: %1</source>
      <translation>L’étude continue, mais n’est pas enregistrée : %1</translation>
    </message>
    <message>
      <source>The study has stopped: %1</source>
      <translation>L’étude s’est arrêtée : %1</translation>
    </message>
    <message>
      <source>The study's settings on the left. Without them the plots have all the space.</source>
      <translation>Les réglages de l’étude à gauche. Sans eux, les graphiques ont toute la place.</translation>
    </message>
    <message>
      <source>The table has fewer rows: %1 for training, %2 for testing.</source>
      <translation>Le tableau a moins de lignes : %1 pour l’entraînement, %2 pour le test.</translation>
    </message>
    <message>
      <source>The tangent kernel: spectrum, map, history, prediction, parts.</source>
      <translation>Le noyau tangent : spectre, carte, histoire, prédiction, parties.</translation>
    </message>
    <message>
      <source>The tick shows and hides a run in the plots, drawn as its line here. F2 or a double click renames it.</source>
      <translation>La coche affiche ou masque un essai dans les graphiques, dessinée comme sa ligne ici. F2 ou un double clic le renomme.</translation>
    </message>
    <message>
      <source>The wall needs images; these data (%1) have none. Try digits, fashion or CIFAR-10.</source>
      <translation>Le mur demande des images ; ces données (%1) n’en ont pas. Essayez chiffres, vêtements ou CIFAR-10.</translation>
    </message>
    <message>
      <source>The whole run in one file: weights, curves, settings. NumPy opens it too.</source>
      <translation>Tout l’essai en un fichier : poids, courbes, réglages. NumPy l’ouvre aussi.</translation>
    </message>
    <message>
      <source>The window in this language. Runs go on as they are.</source>
      <translation>La fenêtre dans cette langue. Les essais continuent tels quels.</translation>
    </message>
    <message>
      <source>The window's experiment</source>
      <translation>L’expérience de la fenêtre</translation>
    </message>
    <message>
      <source>Then click anything to see what it is.</source>
      <translation>Cliquer ensuite sur un élément pour savoir ce que c’est.</translation>
    </message>
    <message>
      <source>There are no test samples.</source>
      <translation>Il n’y a pas d’exemples de test.</translation>
    </message>
    <message>
      <source>There is no lesson “%1”; available: %2</source>
      <translation>Il n’y a pas de leçon « %1 » ; disponibles : %2</translation>
    </message>
    <message>
      <source>There is nothing to pin yet: the run has no curve.</source>
      <translation>Rien à épingler pour l’instant : l’essai n’a pas de courbe.</translation>
    </message>
    <message>
      <source>These data have one input: the plot “Function” shows the output over it.</source>
      <translation>Ces données ont une seule entrée : le graphique « Fonction » montre la sortie en fonction d’elle.</translation>
    </message>
    <message>
      <source>These gates read no input, so they have no boundaries.</source>
      <translation>Ces portes ne lisent aucune entrée, elles n’ont donc pas de frontières.</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>Ces touches</translation>
    </message>
    <message>
      <source>These targets are not classes: nothing can be right or wrong.</source>
      <translation>Ces cibles ne sont pas des classes : rien ne peut être juste ou faux.</translation>
    </message>
    <message>
      <source>Thick lines and large text, readable from the last row.</source>
      <translation>Lignes épaisses et grand texte, lisibles du dernier rang.</translation>
    </message>
    <message>
      <source>This could not be done: %1. Everything else is as it was.</source>
      <translation>Cela n’a pas pu être fait : %1. Tout le reste est inchangé.</translation>
    </message>
    <message>
      <source>This file is not a valid lesson: %1</source>
      <translation>Ce fichier n’est pas une leçon valide : %1</translation>
    </message>
    <message>
      <source>This image would have %1 million pixels; at most 100 are allowed. Make it smaller, or use SVG or PDF, which are sharp at any size.</source>
      <translation>Cette image aurait %1 millions de pixels ; 100 au plus sont permis. La réduire, ou utiliser SVG ou PDF, nets à toute taille.</translation>
    </message>
    <message>
      <source>This language</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>This link leads nowhere: %1</source>
      <translation>Ce lien ne mène nulle part : %1</translation>
    </message>
    <message>
      <source>This run has none.</source>
      <translation>Cet essai n’en a pas.</translation>
    </message>
    <message>
      <source>This run is on screen already.</source>
      <translation>Cet essai est déjà affiché.</translation>
    </message>
    <message>
      <source>This session can be looked at, but not continued: %1</source>
      <translation>Cette session peut être consultée, mais pas poursuivie : %1</translation>
    </message>
    <message>
      <source>This session can only be looked at: its data are gone.</source>
      <translation>Cette session ne peut qu’être consultée : ses données ont disparu.</translation>
    </message>
    <message>
      <source>This step again, from t = 0.</source>
      <translation>Cette étape de nouveau, à partir de t = 0.</translation>
    </message>
    <message>
      <source>This step again, from t = 0. Space does the same.</source>
      <translation>Cette étape de nouveau, à partir de t = 0. Espace fait de même.</translation>
    </message>
    <message>
      <source>This study does not measure it.</source>
      <translation>Cette étude ne le mesure pas.</translation>
    </message>
    <message>
      <source>Tick at least one variant.</source>
      <translation>Cocher au moins une variante.</translation>
    </message>
    <message>
      <source>Ticks below: where gates flip, one row per hidden layer, the first on top.</source>
      <translation>Traits en dessous : où basculent les portes, une rangée par couche cachée, la première en haut.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <source>Title of %1</source>
      <translation>Titre de %1</translation>
    </message>
    <message>
      <source>Title of the %1</source>
      <translation>Titre : %1</translation>
    </message>
    <message>
      <source>Train at every point</source>
      <translation>Entraîner en chaque point</translation>
    </message>
    <message>
      <source>Train at once, as Space does.</source>
      <translation>Entraîner tout de suite, comme avec Espace.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Training and test loss over steps.</source>
      <translation>Perte d’entraînement et de test selon les pas.</translation>
    </message>
    <message>
      <source>Training by depth</source>
      <translation>Entraînement par profondeur</translation>
    </message>
    <message>
      <source>Training samples of the kernel predictor, and as many test samples, at most; fewer where a deep and wide network would need more than 2 GB for them. Its time grows with their square, and with the cube for the largest.</source>
      <translation>Exemples d’entraînement du prédicteur à noyau, et autant d’exemples de test, au plus ; moins quand un réseau profond et large exigerait plus de 2 Go pour eux. Son temps croît avec leur carré, et avec le cube pour les plus grands.</translation>
    </message>
    <message>
      <source>Training the ReLU network whose gates are copied</source>
      <translation>Entraînement du réseau ReLU dont les portes sont copiées</translation>
    </message>
    <message>
      <source>Training the run again for the report, with every measurement that was left out: %1 %</source>
      <translation>Nouvel entraînement de l’essai pour le rapport, avec toutes les mesures laissées de côté : %1 %</translation>
    </message>
    <message>
      <source>Training. Space pauses it.</source>
      <translation>Entraînement en cours. Espace met en pause.</translation>
    </message>
    <message>
      <source>Trains beside the run on screen.</source>
      <translation>S’entraîne à côté de l’essai à l’écran.</translation>
    </message>
    <message>
      <source>Trains until a stop rule is met. Settings marked ⚡ can change during the run; those marked ↻ restart it. A finished run goes on when “stop after” is raised; Reset starts over.</source>
      <translation>Entraîne jusqu’à ce qu’un critère d’arrêt soit atteint. Les réglages marqués ⚡ peuvent changer pendant l’essai ; ceux marqués ↻ le relancent. Un essai terminé continue quand « arrêter après » est augmenté ; Réinitialiser recommence.</translation>
    </message>
    <message>
      <source>Two clocks</source>
      <translation>Deux horloges</translation>
    </message>
    <message>
      <source>Two columns, 17.5 cm</source>
      <translation>Deux colonnes, 17,5 cm</translation>
    </message>
    <message>
      <source>Two inputs and no biases: every line where a gate of the first layer flips passes through the origin. With biases the lines can lie anywhere.</source>
      <translation>Deux entrées et pas de biais : chaque ligne où bascule une porte de la première couche passe par l'origine. Avec des biais, les lignes peuvent être n'importe où.</translation>
    </message>
    <message>
      <source>Two inputs, with biases: the lines where gates flip bend the boundary until 99 % are right.</source>
      <translation>Deux entrées, avec biais : les lignes où basculent les portes courbent la frontière jusqu'à ce que 99 % soient justes.</translation>
    </message>
    <message>
      <source>Two interleaving half circles.</source>
      <translation>Deux demi-cercles entrelacés.</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>Deux lunes</translation>
    </message>
    <message>
      <source>Two spiral arms of one and a half turns around the origin.</source>
      <translation>Deux bras de spirale d’un tour et demi autour de l’origine.</translation>
    </message>
    <message>
      <source>Two spirals</source>
      <translation>Deux spirales</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undoes the last change to a setting: live settings at once, the others with a new run. While text is being typed, it undoes the typing.</source>
      <translation>Annule la dernière modification d’un réglage : aussitôt pour les réglages en direct, par un nouvel essai pour les autres. Pendant la saisie d’un texte, annule la saisie.</translation>
    </message>
    <message>
      <source>Unit of the interval</source>
      <translation>Unité de l’intervalle</translation>
    </message>
    <message>
      <source>Unit sphere</source>
      <translation>Sphère unité</translation>
    </message>
    <message>
      <source>Units in every hidden layer. Wider networks follow the theory's expected kernel more closely.</source>
      <translation>Unités dans chaque couche cachée. Les réseaux plus larges suivent de plus près le noyau attendu par la théorie.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Désépingler</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Variants</source>
      <translation>Variantes</translation>
    </message>
    <message>
      <source>Version, source, licence.</source>
      <translation>Version, source, licence.</translation>
    </message>
    <message>
      <source>View of the eigenvalues</source>
      <translation>Vue des valeurs propres</translation>
    </message>
    <message>
      <source>View of the layers</source>
      <translation>Vue des couches</translation>
    </message>
    <message>
      <source>View of the modes</source>
      <translation>Vue des modes</translation>
    </message>
    <message>
      <source>Waiting for the first measurement of %1.</source>
      <translation>En attente de la première mesure : %1.</translation>
    </message>
    <message>
      <source>Waiting for the first point.</source>
      <translation>En attente du premier point.</translation>
    </message>
    <message>
      <source>Weight %1 of the past</source>
      <translation>Poids %1 du passé</translation>
    </message>
    <message>
      <source>What depth, width and gates do to the kernel at t = 0 and to training, across many networks at once.</source>
      <translation>Ce que profondeur, largeur et portes font au noyau à t = 0 et à l’entraînement, sur de nombreux réseaux à la fois.</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <source>What gates do, beside loss, gate change and the kernel's eigenvalues.</source>
      <translation>Ce que font les portes, à côté de la perte, du changement des portes et des valeurs propres du noyau.</translation>
    </message>
    <message>
      <source>What is on the x axis.</source>
      <translation>Ce que porte l’axe x.</translation>
    </message>
    <message>
      <source>What is plotted.</source>
      <translation>Ce qui est tracé.</translation>
    </message>
    <message>
      <source>What is plotted. Measured on the probe set, with the kernel.</source>
      <translation>Ce qui est tracé. Mesuré sur l’ensemble sonde, avec le noyau.</translation>
    </message>
    <message>
      <source>What kernel regression with K₀ and with H₀ on the training samples makes of the test samples. Takes longer than the kernel alone.</source>
      <translation>Ce que la régression à noyau avec K₀ et avec H₀ sur les exemples d’entraînement fait des exemples de test. Plus long que le noyau seul.</translation>
    </message>
    <message>
      <source>What moves the output: the value part and the gates' part of the kernel.</source>
      <translation>Ce qui fait bouger la sortie : la partie des valeurs et celle des portes dans le noyau.</translation>
    </message>
    <message>
      <source>What the network learns: synthetic sets made from the seed, or images and tables from files.</source>
      <translation>Ce que le réseau apprend : des jeux synthétiques créés à partir de la graine, ou des images et tableaux lus dans des fichiers.</translation>
    </message>
    <message>
      <source>What the networks see. For your own data, choose it in the window, then “The window's experiment” here.</source>
      <translation>Ce que voient les réseaux. Pour vos propres données, les choisir dans la fenêtre, puis « L’expérience de la fenêtre » ici.</translation>
    </message>
    <message>
      <source>What the run does, or how it ended.</source>
      <translation>Ce que fait l'essai, ou comment il a fini.</translation>
    </message>
    <message>
      <source>What the value network reads: the input x, or all ones (constant input). The gates still see x.</source>
      <translation>Ce que lit le réseau de valeurs : l’entrée x, ou des uns (entrée constante). Les portes voient toujours x.</translation>
    </message>
    <message>
      <source>What was measured is told with your answer.</source>
      <translation>Ce qui a été mesuré apparaît avec votre réponse.</translation>
    </message>
    <message>
      <source>What would fill the plot</source>
      <translation>Ce qui remplirait le graphique</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <source>When that network's gates are taken. last: at the end of its training. best: after the epoch of the highest test accuracy, the first of equals, as arXiv 2006.10529 takes them.</source>
      <translation>Quand les portes de ce réseau sont prises. last : à la fin de son apprentissage. best : après l'époque de plus haute exactitude de test, la première à égalité, comme les prend arXiv 2006.10529.</translation>
    </message>
    <message>
      <source>When the job is done:  %1</source>
      <extracomment>gatescope-cli merge </extracomment>
      <translation>Quand le job est fini :  %1</translation>
    </message>
    <message>
      <source>Where are the data of this session?</source>
      <translation>Où sont les données de cette session ?</translation>
    </message>
    <message>
      <source>Where the gates come from, how they open, and whether they train.</source>
      <translation>D’où viennent les portes, comment elles s’ouvrent, et si elles s’entraînent.</translation>
    </message>
    <message>
      <source>Where the gates come from. Space ticks and unticks.</source>
      <translation>D’où viennent les portes. Espace coche et décoche.</translation>
    </message>
    <message>
      <source>Whether the run before stays on the plots, faint, and in what is exported of them.</source>
      <translation>Si l’essai précédent reste sur les graphiques, en pâle, et dans leurs exports.</translation>
    </message>
    <message>
      <source>Which classes to keep, in this order, separated by commas. Empty: all. Two classes allow scalar targets ±1.</source>
      <translation>Classes à garder, dans cet ordre, séparées par des virgules. Vide : toutes. Deux classes permettent des cibles scalaires ±1.</translation>
    </message>
    <message>
      <source>Which hidden layers are shown.</source>
      <translation>Couches cachées affichées.</translation>
    </message>
    <message>
      <source>Which layers the kernel comes from: tr Kₗ over steps or now, beside tr E[Kₗ].</source>
      <translation>De quelles couches vient le noyau : tr Kₗ selon les pas ou maintenant, à côté de tr E[Kₗ].</translation>
    </message>
    <message>
      <source>Which mode is shown as an eigenvector: 1 has the largest eigenvalue. Or click on it.</source>
      <translation>Mode montré comme vecteur propre : 1 a la plus grande valeur propre. On peut aussi cliquer dessus.</translation>
    </message>
    <message>
      <source>Which of the images are shown: up to 100 of the set, evenly chosen.</source>
      <translation>Images affichées : jusqu’à 100 de l’ensemble, choisies régulièrement.</translation>
    </message>
    <message>
      <source>Which probe sample goes through the network. Click the input for the next one.</source>
      <translation>Exemple sonde qui traverse le réseau. Cliquer sur l’entrée pour le suivant.</translation>
    </message>
    <message>
      <source>Which training samples form the probe set: spread evenly over the order of the data, each class with its share; or the first ones.</source>
      <translation>Exemples d’entraînement qui forment l’ensemble sonde : répartis régulièrement dans l’ordre des données, chaque classe selon sa part ; ou les premiers.</translation>
    </message>
    <message>
      <source>Which variant, p and n the map shows.</source>
      <translation>Variante, p et n que montre la carte.</translation>
    </message>
    <message>
      <source>While presenting</source>
      <translation>Pendant la présentation</translation>
    </message>
    <message>
      <source>Whole: units lit by their gates. Forward: z. Gates: G. Loss: the output meets its target. Backward: ∂L/∂q. Update: rings grow with ‖ΔΘ‖ of the newest step. In slow motion, whole plays the five one after the other.</source>
      <translation>Entier : unités éclairées par leurs portes. Avant : z. Portes : G. Perte : la sortie rencontre sa cible. Arrière : ∂L/∂q. Pas : les anneaux grandissent avec ‖ΔΘ‖ du dernier pas. Au ralenti, Entier joue les cinq l'un après l'autre.</translation>
    </message>
    <message>
      <source>Whose numbers the table holds.</source>
      <translation>De qui sont les nombres du tableau.</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Without biases all first-layer gate lines pass through the origin.</source>
      <translation>Sans biais, toutes les lignes de portes de la première couche passent par l’origine.</translation>
    </message>
    <message>
      <source>Writes the chosen run as a session file.</source>
      <translation>Écrit l’essai choisi comme fichier de session.</translation>
    </message>
    <message>
      <source>Wrote %1</source>
      <translation>%1 écrit</translation>
    </message>
    <message>
      <source>Wrote %1 files to %2</source>
      <translation>%1 fichiers écrits dans %2</translation>
    </message>
    <message>
      <source>Wrote %1 slides to %2</source>
      <translation>%1 diapositives écrites dans %2</translation>
    </message>
    <message>
      <source>Wrote %1. On any machine: gatescope-cli sweep FILE --out FOLDER</source>
      <translation>%1 écrit. Sur n’importe quelle machine : gatescope-cli sweep FILE --out FOLDER</translation>
    </message>
    <message>
      <source>Wrote %1: %2 points</source>
      <translation>%1 écrit : %2 points</translation>
    </message>
    <message>
      <source>Your layout: plots, order, sizes and modes as saved.</source>
      <translation>Votre disposition : graphiques, ordre, tailles et modes tels qu’enregistrés.</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Personnel</translation>
    </message>
    <message>
      <source>Zoom both axes; over an axis, only that axis</source>
      <translation>Zoomer les deux axes ; au-dessus d’un axe, celui-ci seulement</translation>
    </message>
    <message>
      <source>Zoom in and out</source>
      <translation>Zoom avant et arrière</translation>
    </message>
    <message>
      <source>a %1 run has no ReLU gates to copy; allowed: relu, galu, soft_galu and similar</source>
      <translation>un essai %1 n’a pas de portes ReLU à copier ; permis : relu, galu, soft_galu et semblables</translation>
    </message>
    <message>
      <source>a branch continues the same experiment, but %1; allowed: other step size, β, stop rules and measuring, or a new run</source>
      <translation>une branche continue la même expérience, mais %1 ; permis : autre taille du pas, β, règles d’arrêt et mesures, ou un nouvel essai</translation>
    </message>
    <message>
      <source>a check</source>
      <translation>une vérification</translation>
    </message>
    <message>
      <source>a check holds say, expect, source and, optionally, maybe</source>
      <translation>une vérification contient say, expect, source et, au choix, maybe</translation>
    </message>
    <message>
      <source>a column is the mean of %1 units</source>
      <translation>une colonne est la moyenne de %1 unités</translation>
    </message>
    <message>
      <source>a factor must be at least 1</source>
      <translation>un facteur doit valoir au moins 1</translation>
    </message>
    <message>
      <source>a header but no rows</source>
      <translation>un en-tête mais aucune ligne</translation>
    </message>
    <message>
      <source>a labels file has one dimension, this one has %1</source>
      <translation>un fichier d’étiquettes a une dimension, celui-ci en a %1</translation>
    </message>
    <message>
      <source>a lesson begins with '---' and its header</source>
      <translation>une leçon commence par '---' et son en-tête</translation>
    </message>
    <message>
      <source>a number from %1</source>
      <translation>un nombre de %1</translation>
    </message>
    <message>
      <source>a number or the name of a quantity</source>
      <translation>un nombre ou le nom d’une grandeur</translation>
    </message>
    <message>
      <source>a picture is written ![text](file); its file cannot be named elsewhere</source>
      <translation>une image s’écrit ![texte](fichier) ; son fichier ne peut pas être nommé ailleurs</translation>
    </message>
    <message>
      <source>a question needs an answer: '### Answer' after it</source>
      <translation>une question demande une réponse : '### Answer' après elle</translation>
    </message>
    <message>
      <source>a question needs two or more choices '- [ ] …', one of them correct: '- [x] …'</source>
      <translation>une question demande deux choix '- [ ] …' ou plus, dont un correct : '- [x] …'</translation>
    </message>
    <message>
      <source>a run</source>
      <translation>un essai</translation>
    </message>
    <message>
      <source>a run in a lesson must end; allowed: until: {steps: N}</source>
      <translation>un essai dans une leçon doit finir ; permis : until: {steps: N}</translation>
    </message>
    <message>
      <source>a square: mean of %1 units</source>
      <translation>un carré : moyenne de %1 unités</translation>
    </message>
    <message>
      <source>a step</source>
      <translation>une étape</translation>
    </message>
    <message>
      <source>a step needs a title: '## Title'</source>
      <translation>une étape demande un titre : '## Titre'</translation>
    </message>
    <message>
      <source>a step of the past cannot be saved or gone on from: %1</source>
      <translation>un pas du passé ne peut être ni enregistré ni continué : %1</translation>
    </message>
    <message>
      <source>a tiny network on two moons</source>
      <translation>un réseau minuscule sur les deux lunes</translation>
    </message>
    <message>
      <source>about %1 h</source>
      <translation>environ %1 h</translation>
    </message>
    <message>
      <source>about %1 min</source>
      <translation>environ %1 min</translation>
    </message>
    <message>
      <source>about %1 s</source>
      <translation>environ %1 s</translation>
    </message>
    <message>
      <source>above the axes</source>
      <translation>au-dessus des axes</translation>
    </message>
    <message>
      <source>above the diagonal Kₗ, below it E[Kₗ] with the gates of now</source>
      <translation>au-dessus de la diagonale Kₗ, en dessous E[Kₗ] avec les portes actuelles</translation>
    </message>
    <message>
      <source>acc. %1</source>
      <translation>exact. %1</translation>
    </message>
    <message>
      <source>acc. 99.1 / 99.1 %</source>
      <translation>exact. 99,1 / 99,1 %</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitude</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>exactitude, %</translation>
    </message>
    <message>
      <source>active</source>
      <translation>active</translation>
    </message>
    <message>
      <source>active fraction</source>
      <translation>fraction active</translation>
    </message>
    <message>
      <source>active fraction of gates</source>
      <translation>fraction active des portes</translation>
    </message>
    <message>
      <source>adam</source>
      <translation>adam</translation>
    </message>
    <message>
      <source>adds</source>
      <translation>ajoute</translation>
    </message>
    <message>
      <source>against %1</source>
      <translation>selon %1</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>alignement</translation>
    </message>
    <message>
      <source>alignment of K₀ and y</source>
      <translation>alignement de K₀ et y</translation>
    </message>
    <message>
      <source>alignment with the targets</source>
      <translation>alignement avec les cibles</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>all %1 test samples</source>
      <translation>les %1 exemples de test</translation>
    </message>
    <message>
      <source>all %1 training samples</source>
      <translation>les %1 exemples d’entraînement</translation>
    </message>
    <message>
      <source>all lessons that come with the program</source>
      <translation>toutes les leçons fournies avec le programme</translation>
    </message>
    <message>
      <source>all points</source>
      <translation>tous les points</translation>
    </message>
    <message>
      <source>all seeds</source>
      <translation>toutes les graines</translation>
    </message>
    <message>
      <source>all settings: keys, ranges, defaults, help</source>
      <translation>tous les réglages : clés, intervalles, valeurs par défaut, aide</translation>
    </message>
    <message>
      <source>allowed: 0 to 1,000,000 steps per second</source>
      <translation>permis : de 0 à 1 000 000 pas par seconde</translation>
    </message>
    <message>
      <source>allowed: 1 to 600</source>
      <translation>permis : de 1 à 600</translation>
    </message>
    <message>
      <source>already holds %1 of these %2 results; allowed: --resume to do the rest, or another folder</source>
      <translation>contient déjà %1 de ces %2 résultats ; permis : --resume pour faire le reste, ou un autre dossier</translation>
    </message>
    <message>
      <source>already holds results (%1); allowed: %2, or another folder</source>
      <translation>contient déjà des résultats (%1) ; permis : %2, ou un autre dossier</translation>
    </message>
    <message>
      <source>always-on units</source>
      <translation>unités toujours ouvertes</translation>
    </message>
    <message>
      <source>an answer without '### Question'</source>
      <translation>une réponse sans '### Question'</translation>
    </message>
    <message>
      <source>an images file has two to four dimensions, this one has one</source>
      <translation>un fichier d’images a deux à quatre dimensions, celui-ci en a une</translation>
    </message>
    <message>
      <source>an integer from %1</source>
      <translation>un entier de %1</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>et %1 de plus</translation>
    </message>
    <message>
      <source>and %1 more changes</source>
      <translation>et %1 autres changements</translation>
    </message>
    <message>
      <source>and %1 others failed</source>
      <translation>et %1 autres en échec</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>angle</translation>
    </message>
    <message>
      <source>angle to the nearest plane (°)</source>
      <translation>angle au plan le plus proche (°)</translation>
    </message>
    <message>
      <source>angle to the nearest plane, median over the gates</source>
      <translation>angle au plan le plus proche, médiane sur les portes</translation>
    </message>
    <message>
      <source>another number of layers</source>
      <translation>un autre nombre de couches</translation>
    </message>
    <message>
      <source>another program</source>
      <translation>un autre programme</translation>
    </message>
    <message>
      <source>any text</source>
      <translation>n’importe quel texte</translation>
    </message>
    <message>
      <source>appears twice</source>
      <translation>apparaît deux fois</translation>
    </message>
    <message>
      <source>archive to write (.npz)</source>
      <translation>archive à écrire (.npz)</translation>
    </message>
    <message>
      <source>areas: medians of each layer</source>
      <translation>aires : médianes de chaque couche</translation>
    </message>
    <message>
      <source>as high as the curves need</source>
      <translation>aussi haut que les courbes l’exigent</translation>
    </message>
    <message>
      <source>as shown</source>
      <translation>comme affiché</translation>
    </message>
    <message>
      <source>at most 1,000 integers from 0, separated by commas</source>
      <translation>au plus 1 000 entiers à partir de 0, séparés par des virgules</translation>
    </message>
    <message>
      <source>at t = 0</source>
      <translation>à t = 0</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>à la fin</translation>
    </message>
    <message>
      <source>at the top edge: %1 %2</source>
      <translation>au bord supérieur : %1 %2</translation>
    </message>
    <message>
      <source>background: closed</source>
      <translation>fond : fermée</translation>
    </message>
    <message>
      <source>background: no gate changed</source>
      <translation>fond : aucune porte changée</translation>
    </message>
    <message>
      <source>background: no gate changed, or not measured</source>
      <translation>fond : aucune porte changée, ou non mesuré</translation>
    </message>
    <message>
      <source>background: not measured</source>
      <translation>fond : non mesuré</translation>
    </message>
    <message>
      <source>backward</source>
      <translation>rétropropagation</translation>
    </message>
    <message>
      <source>bash, zsh or fish</source>
      <translation>bash, zsh ou fish</translation>
    </message>
    <message>
      <source>batch size</source>
      <translation>taille de lot</translation>
    </message>
    <message>
      <source>below the axes</source>
      <translation>au-dessous des axes</translation>
    </message>
    <message>
      <source>best</source>
      <translation>meilleur</translation>
    </message>
    <message>
      <source>best depth</source>
      <translation>meilleure profondeur</translation>
    </message>
    <message>
      <source>best depth d</source>
      <translation>meilleure profondeur d</translation>
    </message>
    <message>
      <source>best needs classes, %1 has real targets; allowed: last</source>
      <translation>best demande des classes, %1 a des cibles réelles ; permis : last</translation>
    </message>
    <message>
      <source>best needs test samples, %1 has none here; allowed: last</source>
      <translation>best demande des exemples de test, %1 n’en a pas ici ; permis : last</translation>
    </message>
    <message>
      <source>best test accuracy</source>
      <translation>meilleure exactitude de test</translation>
    </message>
    <message>
      <source>best_depth needs a measure: best_depth(condition)</source>
      <translation>best_depth demande une mesure : best_depth(condition)</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>biais</translation>
    </message>
    <message>
      <source>biases</source>
      <translation>biais</translation>
    </message>
    <message>
      <source>biases are on in one and off in the other; allowed: the same network.bias</source>
      <translation>les biais sont activés dans l’un et pas dans l’autre ; permis : le même network.bias</translation>
    </message>
    <message>
      <source>brackets, signs and powers are nested too deep, allowed: at most %1 deep,</source>
      <translation>parenthèses, signes et puissances sont trop imbriqués, permis : %1 niveaux au plus,</translation>
    </message>
    <message>
      <source>broken gzip data (%1)</source>
      <translation>données gzip défectueuses (%1)</translation>
    </message>
    <message>
      <source>broken gzip data at the end</source>
      <translation>données gzip défectueuses à la fin</translation>
    </message>
    <message>
      <source>broken: %1</source>
      <translation>défectueux : %1</translation>
    </message>
    <message>
      <source>bundled subset: %1 training and %2 test images</source>
      <translation>sous-ensemble fourni : %1 images d’entraînement et %2 de test</translation>
    </message>
    <message>
      <source>by angle (probe samples)</source>
      <translation>par angle (exemples sondes)</translation>
    </message>
    <message>
      <source>by class (probe samples)</source>
      <translation>par classe (exemples sondes)</translation>
    </message>
    <message>
      <source>by layer</source>
      <translation>par couche</translation>
    </message>
    <message>
      <source>by target (probe samples)</source>
      <translation>par cible (exemples sondes)</translation>
    </message>
    <message>
      <source>c = %1</source>
      <translation>c = %1</translation>
    </message>
    <message>
      <source>cannot be created: %1</source>
      <translation>création impossible : %1</translation>
    </message>
    <message>
      <source>cannot be opened as a NumPy archive (.npz): %1</source>
      <translation>impossible à ouvrir comme archive NumPy (.npz) : %1</translation>
    </message>
    <message>
      <source>cannot be opened for reading</source>
      <translation>impossible à ouvrir en lecture</translation>
    </message>
    <message>
      <source>cannot be opened: %1</source>
      <translation>ouverture impossible : %1</translation>
    </message>
    <message>
      <source>cannot be packed: %1</source>
      <translation>compression impossible : %1</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>lecture impossible</translation>
    </message>
    <message>
      <source>cannot be read: %1</source>
      <translation>lecture impossible : %1</translation>
    </message>
    <message>
      <source>cannot be read: it is a folder</source>
      <translation>lecture impossible : c’est un dossier</translation>
    </message>
    <message>
      <source>cannot be read: nothing is written into this pipe</source>
      <translation>lecture impossible : rien n’est écrit dans ce tube</translation>
    </message>
    <message>
      <source>cannot be read: only files and pipes are</source>
      <translation>lecture impossible : seuls les fichiers et les tubes se lisent</translation>
    </message>
    <message>
      <source>cannot be used: %1</source>
      <translation>inutilisable : %1</translation>
    </message>
    <message>
      <source>cannot be written: %1</source>
      <translation>écriture impossible : %1</translation>
    </message>
    <message>
      <source>cannot be written: not a file name</source>
      <translation>écriture impossible : ce n’est pas un nom de fichier</translation>
    </message>
    <message>
      <source>cannot create the folder %1</source>
      <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
      <source>centred alignment</source>
      <translation>alignement centré</translation>
    </message>
    <message>
      <source>check and play lessons without a window</source>
      <translation>vérifier et jouer des leçons sans fenêtre</translation>
    </message>
    <message>
      <source>choose %1</source>
      <translation>choisir %1</translation>
    </message>
    <message>
      <source>choose one plot</source>
      <translation>choisir un graphique</translation>
    </message>
    <message>
      <source>claims an impossible packing ratio</source>
      <translation>annonce un taux de compression impossible</translation>
    </message>
    <message>
      <source>claims more packed data than the file holds</source>
      <translation>annonce plus de données compressées que le fichier n’en contient</translation>
    </message>
    <message>
      <source>class %1</source>
      <translation>classe %1</translation>
    </message>
    <message>
      <source>class %1 is listed twice; list each class once</source>
      <translation>la classe %1 figure deux fois ; citer chaque classe une fois</translation>
    </message>
    <message>
      <source>class no. %1</source>
      <translation>classe n° %1</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>classes</translation>
    </message>
    <message>
      <source>classes do not fit %1, whose targets are real numbers; choose scalar</source>
      <translation>classes ne convient pas à %1, dont les cibles sont des nombres réels ; choisir scalar</translation>
    </message>
    <message>
      <source>click a mode to see its eigenvector</source>
      <translation>cliquer sur un mode pour voir son vecteur propre</translation>
    </message>
    <message>
      <source>colour: Fₗ, gate change since t = 0</source>
      <translation>couleur : Fₗ, changement des portes depuis t = 0</translation>
    </message>
    <message>
      <source>colour: active fraction of gates</source>
      <translation>couleur : fraction active des portes</translation>
    </message>
    <message>
      <source>colour: fₗ, gate change in one step</source>
      <translation>couleur : fₗ, changement des portes en un pas</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>colonne %1</translation>
    </message>
    <message>
      <source>column %1 is missing</source>
      <translation>la colonne %1 manque</translation>
    </message>
    <message>
      <source>column %1 is there twice</source>
      <translation>la colonne %1 figure deux fois</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>virgule</translation>
    </message>
    <message>
      <source>compute everything from the weights and data of a session, without training</source>
      <translation>tout calculer à partir des poids et des données d’une session, sans entraîner</translation>
    </message>
    <message>
      <source>cond %1</source>
      <translation>cond. %1</translation>
    </message>
    <message>
      <source>cond 1.23e+08</source>
      <translation>cond. 1,23e+08</translation>
    </message>
    <message>
      <source>condition</source>
      <translation>conditionnement</translation>
    </message>
    <message>
      <source>condition number</source>
      <translation>conditionnement</translation>
    </message>
    <message>
      <source>condition number of E[K₀]</source>
      <translation>conditionnement de E[K₀]</translation>
    </message>
    <message>
      <source>condition number ρ₁/ρₙ</source>
      <translation>conditionnement ρ₁/ρₙ</translation>
    </message>
    <message>
      <source>continue the session in the folder exactly as if it had never stopped</source>
      <translation>continuer la session du dossier exactement comme si elle n’avait jamais été arrêtée</translation>
    </message>
    <message>
      <source>convert between session (.gatescope, .npz), experiment (.json) and table (.csv)</source>
      <translation>convertir entre session (.gatescope, .npz), expérience (.json) et tableau (.csv)</translation>
    </message>
    <message>
      <source>cross_entropy</source>
      <translation>entropie croisée</translation>
    </message>
    <message>
      <source>cross_entropy needs classes, %1 has real targets; allowed: squared</source>
      <translation>cross_entropy demande des classes, %1 a des cibles réelles ; permis : squared</translation>
    </message>
    <message>
      <source>current run</source>
      <translation>essai actuel</translation>
    </message>
    <message>
      <source>curve is not an object</source>
      <translation>curve n’est pas un objet</translation>
    </message>
    <message>
      <source>curve.train_loss has %1 values; allowed: %2, as many as curve.step</source>
      <translation>curve.train_loss a %1 valeurs ; permis : %2, autant que curve.step</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p) = %1</source>
      <translation>tirets : coude d* = 1 + ln n/ln(1/p) = %1</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</source>
      <translation>tirets : coude d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</translation>
    </message>
    <message>
      <source>data checkerboard has no classes to choose</source>
      <translation>les données checkerboard n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data checkerboard has no free input dimension</source>
      <translation>les données checkerboard n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data checkerboard is generated</source>
      <translation>les données checkerboard sont générées</translation>
    </message>
    <message>
      <source>data cifar10 has no free input dimension</source>
      <translation>les données cifar10 n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data cifar10 has no noise setting</source>
      <translation>les données cifar10 n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data circle has no classes</source>
      <translation>les données circle n’ont pas de classes</translation>
    </message>
    <message>
      <source>data circle has no classes to choose</source>
      <translation>les données circle n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data circle has no free input dimension</source>
      <translation>les données circle n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data circle has no noise setting</source>
      <translation>les données circle n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data circle is generated</source>
      <translation>les données circle sont générées</translation>
    </message>
    <message>
      <source>data csv has no free input dimension</source>
      <translation>les données csv n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data csv has no noise setting</source>
      <translation>les données csv n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data fashion_mnist has no free input dimension</source>
      <translation>les données fashion_mnist n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data fashion_mnist has no noise setting</source>
      <translation>les données fashion_mnist n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data gaussians is generated</source>
      <translation>les données gaussians sont générées</translation>
    </message>
    <message>
      <source>data identical has no classes to choose</source>
      <translation>les données identical n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data identical has no noise setting</source>
      <translation>les données identical n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data identical is generated</source>
      <translation>les données identical sont générées</translation>
    </message>
    <message>
      <source>data idx has no free input dimension</source>
      <translation>les données idx n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data idx has no noise setting</source>
      <translation>les données idx n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data mnist has no free input dimension</source>
      <translation>les données mnist n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data mnist has no noise setting</source>
      <translation>les données mnist n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data moons has no classes to choose</source>
      <translation>les données moons n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data moons has no free input dimension</source>
      <translation>les données moons n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data moons is generated</source>
      <translation>les données moons sont générées</translation>
    </message>
    <message>
      <source>data npz has no free input dimension</source>
      <translation>les données npz n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data npz has no noise setting</source>
      <translation>les données npz n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data oblique_tree has no classes to choose</source>
      <translation>les données oblique_tree n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data oblique_tree has no noise setting</source>
      <translation>les données oblique_tree n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data oblique_tree is generated</source>
      <translation>les données oblique_tree sont générées</translation>
    </message>
    <message>
      <source>data set</source>
      <translation>jeu de données</translation>
    </message>
    <message>
      <source>data sphere has no classes to choose</source>
      <translation>les données sphere n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data sphere has no noise setting</source>
      <translation>les données sphere n’ont pas de réglage de bruit</translation>
    </message>
    <message>
      <source>data sphere is generated</source>
      <translation>les données sphere sont générées</translation>
    </message>
    <message>
      <source>data spirals has no classes to choose</source>
      <translation>les données spirals n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data spirals has no free input dimension</source>
      <translation>les données spirals n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data spirals is generated</source>
      <translation>les données spirals sont générées</translation>
    </message>
    <message>
      <source>data xor has no classes to choose</source>
      <translation>les données xor n’ont pas de classes à choisir</translation>
    </message>
    <message>
      <source>data xor has no free input dimension</source>
      <translation>les données xor n’ont pas de dimension d’entrée libre</translation>
    </message>
    <message>
      <source>data xor is generated</source>
      <translation>les données xor sont générées</translation>
    </message>
    <message>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <source>dead units</source>
      <translation>unités mortes</translation>
    </message>
    <message>
      <source>deep linear network</source>
      <translation>réseau linéaire profond</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>profondeur</translation>
    </message>
    <message>
      <source>depth  d</source>
      <translation>profondeur  d</translation>
    </message>
    <message>
      <source>depth  d (colours: %1)</source>
      <translation>profondeur  d (couleurs : %1)</translation>
    </message>
    <message>
      <source>diagonal</source>
      <translation>diagonale</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>différence</translation>
    </message>
    <message>
      <source>difference %1 after %2 draws</source>
      <translation>différence %1 après %2 tirages</translation>
    </message>
    <message>
      <source>difference: ‖mean − %1‖/‖%1‖ over %2; gates held, value weights redrawn</source>
      <translation>différence : ‖moyenne − %1‖/‖%1‖ sur %2 ; portes fixées, poids de valeurs tirés à nouveau</translation>
    </message>
    <message>
      <source>distance</source>
      <translation>distance</translation>
    </message>
    <message>
      <source>distance from t = 0</source>
      <translation>distance depuis t = 0</translation>
    </message>
    <message>
      <source>distinct gate patterns</source>
      <translation>motifs de portes distincts</translation>
    </message>
    <message>
      <source>distribution</source>
      <translation>distribution</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>a divergé</translation>
    </message>
    <message>
      <source>diverged: %1</source>
      <translation>a divergé : %1</translation>
    </message>
    <message>
      <source>does not begin with what %1 holds</source>
      <translation>ne commence pas par ce que contient %1</translation>
    </message>
    <message>
      <source>does not fit the inputs</source>
      <translation>ne correspond pas aux entrées</translation>
    </message>
    <message>
      <source>does not fit the number of samples</source>
      <translation>ne correspond pas au nombre de mesures</translation>
    </message>
    <message>
      <source>does not fit: the arrays of this file take too much memory</source>
      <translation>ne tient pas : les tableaux de ce fichier prennent trop de mémoire</translation>
    </message>
    <message>
      <source>draws of the value weights  N</source>
      <translation>tirages des poids de valeurs  N</translation>
    </message>
    <message>
      <source>edited: %1</source>
      <translation>modifié : %1</translation>
    </message>
    <message>
      <source>effective rank</source>
      <translation>rang effectif</translation>
    </message>
    <message>
      <source>eigenvalue %1</source>
      <translation>valeur propre %1</translation>
    </message>
    <message>
      <source>eigenvector</source>
      <translation>vecteur propre</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <source>error</source>
      <translation>erreur</translation>
    </message>
    <message>
      <source>error (of the probe set)</source>
      <translation>erreur (de l’ensemble sonde)</translation>
    </message>
    <message>
      <source>error in strong modes</source>
      <translation>erreur dans les modes forts</translation>
    </message>
    <message>
      <source>error in weak modes</source>
      <translation>erreur dans les modes faibles</translation>
    </message>
    <message>
      <source>error, now</source>
      <translation>erreur, maintenant</translation>
    </message>
    <message>
      <source>error, predicted</source>
      <translation>erreur, prédite</translation>
    </message>
    <message>
      <source>error, t = 0</source>
      <translation>erreur, t = 0</translation>
    </message>
    <message>
      <source>every path and what it adds to the output</source>
      <translation>chaque chemin et ce qu’il ajoute à la sortie</translation>
    </message>
    <message>
      <source>every row lacks a value, so data.missing = skip leaves none</source>
      <translation>une valeur manque à chaque ligne, data.missing = skip n’en laisse donc aucune</translation>
    </message>
    <message>
      <source>exp(−Σ p_i ln p_i) with p_i = ρ_i/Σρ: n for a white kernel, 1 for one direction.</source>
      <translation>exp(−Σ p_i ln p_i) avec p_i = ρ_i/Σρ : n pour un noyau blanc, 1 pour une seule direction.</translation>
    </message>
    <message>
      <source>expected %1</source>
      <translation>attendu : %1</translation>
    </message>
    <message>
      <source>expected %1, measured %2</source>
      <translation>attendu %1, mesuré %2</translation>
    </message>
    <message>
      <source>expected '%1'</source>
      <translation>attendu : '%1'</translation>
    </message>
    <message>
      <source>expected 'absent' after 'is'</source>
      <translation>attendu : 'absent' après 'is'</translation>
    </message>
    <message>
      <source>expected 'of' and a number of seeds</source>
      <translation>attendu : 'of' et un nombre de graines</translation>
    </message>
    <message>
      <source>expected 'seeds'</source>
      <translation>attendu : 'seeds'</translation>
    </message>
    <message>
      <source>expected &lt;, &lt;=, &gt;, &gt;=, = or 'is absent'</source>
      <translation>attendu : &lt;, &lt;=, &gt;, &gt;=, = ou 'is absent'</translation>
    </message>
    <message>
      <source>expected &lt;b&gt;%1&lt;/b&gt;</source>
      <translation>attendu &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source>expected a number</source>
      <translation>attendu : un nombre</translation>
    </message>
    <message>
      <source>expected a value after '%1='</source>
      <translation>attendu : une valeur après '%1='</translation>
    </message>
    <message>
      <source>expected a whole number</source>
      <translation>attendu : un nombre entier</translation>
    </message>
    <message>
      <source>expected lines 'key: value'</source>
      <translation>attendu : des lignes 'clé: valeur'</translation>
    </message>
    <message>
      <source>expected, %1</source>
      <translation>attendu, %1</translation>
    </message>
    <message>
      <source>experiment file (JSON)</source>
      <translation>fichier d’expérience (JSON)</translation>
    </message>
    <message>
      <source>experiment or sweep file (JSON)</source>
      <translation>fichier d’expérience ou de balayage (JSON)</translation>
    </message>
    <message>
      <source>f</source>
      <translation>f</translation>
    </message>
    <message>
      <source>failed, see above</source>
      <translation>échec, voir ci-dessus</translation>
    </message>
    <message>
      <source>failed: %1</source>
      <translation>échec : %1</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>rapide</translation>
    </message>
    <message>
      <source>file</source>
      <translation>fichier</translation>
    </message>
    <message>
      <source>file (.json) for what every check measured</source>
      <translation>fichier (.json) pour ce que chaque vérification a mesuré</translation>
    </message>
    <message>
      <source>file to read</source>
      <translation>fichier à lire</translation>
    </message>
    <message>
      <source>file to write; its extension sets the format</source>
      <translation>fichier à écrire ; son extension fixe le format</translation>
    </message>
    <message>
      <source>first</source>
      <translation>premiers</translation>
    </message>
    <message>
      <source>fixed random gates</source>
      <translation>portes fixes aléatoires</translation>
    </message>
    <message>
      <source>float16, float32, float64, integers and bool can be read</source>
      <translation>float16, float32, float64, les entiers et bool peuvent être lus</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>dossier pour les résultats</translation>
    </message>
    <message>
      <source>folder for the results; several processes may share it, one shard each</source>
      <translation>dossier pour les résultats ; plusieurs processus peuvent le partager, une part chacun</translation>
    </message>
    <message>
      <source>folder of a sweep</source>
      <translation>dossier d’un balayage</translation>
    </message>
    <message>
      <source>format %1 is not known</source>
      <translation>le format %1 n’est pas connu</translation>
    </message>
    <message>
      <source>forward</source>
      <translation>propagation</translation>
    </message>
    <message>
      <source>fraction of eigenvalues ≤ ρ</source>
      <translation>fraction des valeurs propres ≤ ρ</translation>
    </message>
    <message>
      <source>fraction ≤ ρ (of all eigenvalues)</source>
      <translation>fraction ≤ ρ (de toutes les valeurs propres)</translation>
    </message>
    <message>
      <source>frequency, lower half</source>
      <translation>fréquence, moitié inférieure</translation>
    </message>
    <message>
      <source>frequency, upper half</source>
      <translation>fréquence, moitié supérieure</translation>
    </message>
    <message>
      <source>from step %1</source>
      <translation>à partir du pas %1</translation>
    </message>
    <message>
      <source>full speed</source>
      <translation>vitesse maximale</translation>
    </message>
    <message>
      <source>fₗ, gate change in one step</source>
      <translation>fₗ, changement des portes en un pas</translation>
    </message>
    <message>
      <source>fₗ: share of gates of layer l that changed from the step before. Fₗ: mean |Gₜ − G₀|. Active: mean Gₜ. All on the probe set.</source>
      <translation>fₗ : part des portes de la couche l qui ont changé depuis le pas précédent. Fₗ : moyenne de |Gₜ − G₀|. Active : moyenne de Gₜ. Le tout sur l’ensemble sonde.</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>gain</translation>
    </message>
    <message>
      <source>gap: H was singular there, the jitter would decide ν</source>
      <translation>trou : H y était singulier, le jitter déciderait de ν</translation>
    </message>
    <message>
      <source>gap: not stored by the version that saved it</source>
      <translation>lacune : non gardé par la version qui l'a enregistré</translation>
    </message>
    <message>
      <source>gate change</source>
      <translation>changement des portes</translation>
    </message>
    <message>
      <source>gate patterns</source>
      <translation>motifs de portes</translation>
    </message>
    <message>
      <source>gate probability</source>
      <translation>probabilité des portes</translation>
    </message>
    <message>
      <source>gate source</source>
      <translation>source des portes</translation>
    </message>
    <message>
      <source>gates</source>
      <translation>portes</translation>
    </message>
    <message>
      <source>gates %1</source>
      <translation>portes %1</translation>
    </message>
    <message>
      <source>gates every</source>
      <translation>portes tous les</translation>
    </message>
    <message>
      <source>gates: ν</source>
      <translation>portes : ν</translation>
    </message>
    <message>
      <source>gatescope-cli or gatescope, the window; default: gatescope-cli</source>
      <translation>gatescope-cli ou gatescope, la fenêtre ; par défaut : gatescope-cli</translation>
    </message>
    <message>
      <source>gaussian</source>
      <translation>gaussienne</translation>
    </message>
    <message>
      <source>gd</source>
      <translation>gd</translation>
    </message>
    <message>
      <source>gd uses all samples in every step</source>
      <translation>gd utilise tous les exemples à chaque pas</translation>
    </message>
    <message>
      <source>gd uses all samples in every step; the others draw mini-batches.</source>
      <translation>gd utilise tous les exemples à chaque pas ; les autres tirent des mini-lots.</translation>
    </message>
    <message>
      <source>give at most one FILE</source>
      <translation>donner un seul FILE au plus</translation>
    </message>
    <message>
      <source>hard or frozen gates carry no gradient: Kᶠ = 0</source>
      <translation>des portes dures ou figées ne portent pas de gradient : Kᶠ = 0</translation>
    </message>
    <message>
      <source>has %1 members, more than the %2 allowed</source>
      <translation>a %1 membres, plus que les %2 permis</translation>
    </message>
    <message>
      <source>has %1 values; allowed: at most %2</source>
      <translation>a %1 valeurs ; permis : %2 au plus</translation>
    </message>
    <message>
      <source>has .npy format version %1.%2; 1.0, 2.0 and 3.0 can be read</source>
      <translation>a la version de format .npy %1.%2 ; 1.0, 2.0 et 3.0 peuvent être lues</translation>
    </message>
    <message>
      <source>has a header that cannot be read</source>
      <translation>a un en-tête illisible</translation>
    </message>
    <message>
      <source>has a header that is too long</source>
      <translation>a un en-tête trop long</translation>
    </message>
    <message>
      <source>has a negative number in its shape</source>
      <translation>a un nombre négatif dans sa forme</translation>
    </message>
    <message>
      <source>has a network without layers or units</source>
      <translation>a un réseau sans couches ou sans unités</translation>
    </message>
    <message>
      <source>has a shape that is too large</source>
      <translation>a une forme trop grande</translation>
    </message>
    <message>
      <source>has a structured type; only plain arrays of numbers can be read</source>
      <translation>a un type structuré ; seuls les simples tableaux de nombres peuvent être lus</translation>
    </message>
    <message>
      <source>has changed since the session was saved: other %1; allowed: the data that the run was trained on, or a new run</source>
      <translation>a changé depuis que la session a été enregistrée : autres %1 ; permis : les données sur lesquelles l’essai a été entraîné, ou un nouvel essai</translation>
    </message>
    <message>
      <source>has more data than its header says</source>
      <translation>a plus de données que ne le dit son en-tête</translation>
    </message>
    <message>
      <source>has more points than %1; allowed: fewer values</source>
      <translation>a plus de %1 points ; permis : moins de valeurs</translation>
    </message>
    <message>
      <source>has more than 32 dimensions</source>
      <translation>a plus de 32 dimensions</translation>
    </message>
    <message>
      <source>has no checks, so nothing was checked; they stand in blocks of ```gatescope</source>
      <translation>n’a pas de vérifications, rien n’a donc été vérifié ; elles se trouvent dans des blocs ```gatescope</translation>
    </message>
    <message>
      <source>has no item %1, only %2</source>
      <translation>n’a pas d’élément %1, seulement %2</translation>
    </message>
    <message>
      <source>has no values; allowed: %1</source>
      <translation>n’a pas de valeurs ; permis : %1</translation>
    </message>
    <message>
      <source>has not the %1 networks of ensemble.seeds first</source>
      <translation>n’a pas d’abord les %1 réseaux de ensemble.seeds</translation>
    </message>
    <message>
      <source>has not the same shape in all networks</source>
      <translation>n’a pas la même forme dans tous les réseaux</translation>
    </message>
    <message>
      <source>has shape %1 and not all rows that are wanted</source>
      <translation>a la forme %1 et pas toutes les lignes voulues</translation>
    </message>
    <message>
      <source>has shape %1, expected %2</source>
      <translation>a la forme %1, attendu : %2</translation>
    </message>
    <message>
      <source>has shape %1, expected one dimension</source>
      <translation>a la forme %1, attendu : une dimension</translation>
    </message>
    <message>
      <source>has shape %1, which is too large</source>
      <translation>a la forme %1, qui est trop grande</translation>
    </message>
    <message>
      <source>has shape %1, which needs %2 bytes of data, not %3</source>
      <translation>a la forme %1, qui demande %2 octets de données, pas %3</translation>
    </message>
    <message>
      <source>has type %1, expected float32 or float64</source>
      <translation>a le type %1, attendu : float32 ou float64</translation>
    </message>
    <message>
      <source>has type %1, expected int64</source>
      <translation>a le type %1, attendu : int64</translation>
    </message>
    <message>
      <source>has type %1, expected uint64</source>
      <translation>a le type %1, attendu : uint64</translation>
    </message>
    <message>
      <source>has type '%1': %2</source>
      <translation>a le type '%1' : %2</translation>
    </message>
    <message>
      <source>he</source>
      <translation>he</translation>
    </message>
    <message>
      <source>here %1; all: %2</source>
      <translation>ici %1 ; tous : %2</translation>
    </message>
    <message>
      <source>hidden layer</source>
      <translation>couche cachée</translation>
    </message>
    <message>
      <source>holds %1 but no %2 to continue; allowed: --overwrite to start again, or another folder</source>
      <translation>contient %1 mais pas de %2 à continuer ; permis : --overwrite pour recommencer, ou un autre dossier</translation>
    </message>
    <message>
      <source>holds NaN or infinity</source>
      <translation>contient NaN ou l’infini</translation>
    </message>
    <message>
      <source>holds a gate that is neither 0 nor 1</source>
      <translation>contient une porte qui ne vaut ni 0 ni 1</translation>
    </message>
    <message>
      <source>holds a negative step</source>
      <translation>contient un pas négatif</translation>
    </message>
    <message>
      <source>holds a step behind its end, which is -1</source>
      <translation>contient un pas après sa fin, qui est -1</translation>
    </message>
    <message>
      <source>holds a step that was never made</source>
      <translation>contient un pas qui n’a jamais été fait</translation>
    </message>
    <message>
      <source>holds a value that is not finite in single precision</source>
      <translation>contient une valeur qui n’est pas finie en simple précision</translation>
    </message>
    <message>
      <source>holds class %1 of %2</source>
      <translation>contient la classe %1 de %2</translation>
    </message>
    <message>
      <source>holds more data than it declares</source>
      <translation>contient plus de données qu’il n’en déclare</translation>
    </message>
    <message>
      <source>holds no number of samples</source>
      <translation>ne contient pas de nombre de mesures</translation>
    </message>
    <message>
      <source>holds no published numbers</source>
      <translation>ne contient pas de nombres publiés</translation>
    </message>
    <message>
      <source>holds no stride</source>
      <translation>ne contient pas d’espacement</translation>
    </message>
    <message>
      <source>holds no table of published numbers</source>
      <translation>ne contient pas de tableau de nombres publiés</translation>
    </message>
    <message>
      <source>holds step %1; allowed: 0 to %2</source>
      <translation>contient le pas %1 ; permis : de 0 à %2</translation>
    </message>
    <message>
      <source>holds steps that are not in order</source>
      <translation>contient des pas qui ne sont pas dans l’ordre</translation>
    </message>
    <message>
      <source>i, from the largest</source>
      <translation>i, à partir de la plus grande</translation>
    </message>
    <message>
      <source>identical inputs carry no label</source>
      <translation>des entrées identiques ne portent pas d’étiquette</translation>
    </message>
    <message>
      <source>idx needs a folder with IDX files, or an images file</source>
      <translation>idx demande un dossier de fichiers IDX, ou un fichier d’images</translation>
    </message>
    <message>
      <source>images of %1 pixels, but those of %2 have %3</source>
      <translation>des images de %1 pixels, mais celles de %2 en ont %3</translation>
    </message>
    <message>
      <source>images: means weighted by v, above where v &gt; 0, below where v &lt; 0</source>
      <translation>images : moyennes pondérées par v, au-dessus où v &gt; 0, en dessous où v &lt; 0</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>dans %1</translation>
    </message>
    <message>
      <source>in plots, name</source>
      <translation>graphiques, nom</translation>
    </message>
    <message>
      <source>in σ</source>
      <translation>en σ</translation>
    </message>
    <message>
      <source>infinite</source>
      <translation>infini</translation>
    </message>
    <message>
      <source>initial scale</source>
      <translation>échelle initiale</translation>
    </message>
    <message>
      <source>initial scale %1, %2</source>
      <translation>échelle initiale %1, %2</translation>
    </message>
    <message>
      <source>initial weights</source>
      <translation>poids initiaux</translation>
    </message>
    <message>
      <source>input %1: %2
click: next sample</source>
      <translation>entrée %1 : %2
cliquer : exemple suivant</translation>
    </message>
    <message>
      <source>input dimension</source>
      <translation>dimension d’entrée</translation>
    </message>
    <message>
      <source>inside, bottom left</source>
      <translation>dedans, en bas à gauche</translation>
    </message>
    <message>
      <source>inside, bottom right</source>
      <translation>dedans, en bas à droite</translation>
    </message>
    <message>
      <source>inside, in a free corner</source>
      <translation>dedans, dans un coin libre</translation>
    </message>
    <message>
      <source>inside, top left</source>
      <translation>dedans, en haut à gauche</translation>
    </message>
    <message>
      <source>inside, top right</source>
      <translation>dedans, en haut à droite</translation>
    </message>
    <message>
      <source>is %1; allowed: 0 to %2</source>
      <translation>vaut %1 ; permis : de 0 à %2</translation>
    </message>
    <message>
      <source>is %1; this version reads format 1</source>
      <translation>vaut %1 ; cette version lit le format 1</translation>
    </message>
    <message>
      <source>is a file of the sweep (%1); allowed: another file</source>
      <translation>est un fichier du balayage (%1) ; permis : un autre fichier</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>est endommagé : %1</translation>
    </message>
    <message>
      <source>is empty, not a NumPy archive (.npz)</source>
      <translation>est vide, pas une archive NumPy (.npz)</translation>
    </message>
    <message>
      <source>is empty, shape %1</source>
      <translation>est vide, forme %1</translation>
    </message>
    <message>
      <source>is empty; %1 needs the file or folder to read</source>
      <translation>est vide ; %1 demande le fichier ou le dossier à lire</translation>
    </message>
    <message>
      <source>is empty; allowed: %1</source>
      <translation>est vide ; permis : %1</translation>
    </message>
    <message>
      <source>is encrypted</source>
      <translation>est chiffré</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <source>is missing; a sweep is an experiment plus, for example, "grid": {"network.depth": [2, 4, 8]}</source>
      <translation>manque ; un balayage est une expérience avec, par exemple, "grid": {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>is negative</source>
      <translation>est négatif</translation>
    </message>
    <message>
      <source>is not a NumPy archive (.npz), or is truncated</source>
      <translation>n’est pas une archive NumPy (.npz), ou est tronqué</translation>
    </message>
    <message>
      <source>is not a NumPy array</source>
      <translation>n’est pas un tableau NumPy</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>n’est pas un fichier</translation>
    </message>
    <message>
      <source>is not a list of %1 networks</source>
      <translation>n’est pas une liste de %1 réseaux</translation>
    </message>
    <message>
      <source>is not a list of texts</source>
      <translation>n’est pas une liste de textes</translation>
    </message>
    <message>
      <source>is not a permutation of 1 to %1</source>
      <translation>n’est pas une permutation de 1 à %1</translation>
    </message>
    <message>
      <source>is not allowed in a sweep%1</source>
      <translation>n’est pas permis dans un balayage%1</translation>
    </message>
    <message>
      <source>is not an order of the samples</source>
      <translation>n’est pas un ordre des exemples</translation>
    </message>
    <message>
      <source>is not text: expected (bytes,) uint8</source>
      <translation>n’est pas du texte : attendu (bytes,) uint8</translation>
    </message>
    <message>
      <source>is one layer too many: the experiment has %1</source>
      <translation>est une couche de trop : l’expérience en a %1</translation>
    </message>
    <message>
      <source>is packed by a method other than deflate</source>
      <translation>est compressé par une méthode autre que deflate</translation>
    </message>
    <message>
      <source>is present, but ensemble.seeds is %1</source>
      <translation>est présent, mais ensemble.seeds vaut %1</translation>
    </message>
    <message>
      <source>is present, but network.bias is false</source>
      <translation>est présent, mais network.bias vaut false</translation>
    </message>
    <message>
      <source>is present, but network.permute_gates is false</source>
      <translation>est présent, mais network.permute_gates vaut false</translation>
    </message>
    <message>
      <source>is the file that is read (%1); allowed: another file</source>
      <translation>est le fichier qui est lu (%1) ; permis : un autre fichier</translation>
    </message>
    <message>
      <source>is too long to be read: allowed are %1 bytes</source>
      <translation>est trop long pour être lu : %1 octets sont permis</translation>
    </message>
    <message>
      <source>is truncated</source>
      <translation>est tronqué</translation>
    </message>
    <message>
      <source>it belongs to point %1</source>
      <translation>appartient au point %1</translation>
    </message>
    <message>
      <source>its labels file is not in the same folder; the standard names are train-images-idx3-ubyte and train-labels-idx1-ubyte (or .gz)</source>
      <translation>son fichier d’étiquettes n’est pas dans le même dossier ; les noms habituels sont train-images-idx3-ubyte et train-labels-idx1-ubyte (ou .gz)</translation>
    </message>
    <message>
      <source>its settings are not those of the sweep</source>
      <translation>ses réglages ne sont pas ceux du balayage</translation>
    </message>
    <message>
      <source>its size cannot be read</source>
      <translation>sa taille ne peut pas être lue</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>noyau</translation>
    </message>
    <message>
      <source>kernel K</source>
      <translation>noyau K</translation>
    </message>
    <message>
      <source>kernel distance</source>
      <translation>distance du noyau</translation>
    </message>
    <message>
      <source>kernel every</source>
      <translation>noyau tous les</translation>
    </message>
    <message>
      <source>kernel regression on up to %1 training samples, ridge r = %2</source>
      <translation>régression à noyau sur au plus %1 exemples d’entraînement, ridge r = %2</translation>
    </message>
    <message>
      <source>key %1 is not allowed; allowed: a setting that is live (see fields)</source>
      <translation>la clé %1 n’est pas permise ; permis : un réglage qui agit en cours d’essai (voir fields)</translation>
    </message>
    <message>
      <source>key=value, with a key from 'gatescope-cli fields'; may be repeated</source>
      <translation>key=value, avec une clé de 'gatescope-cli fields' ; peut être répété</translation>
    </message>
    <message>
      <source>knee d*</source>
      <translation>coude d*</translation>
    </message>
    <message>
      <source>label %1 of record %2; allowed are 0 to 9</source>
      <translation>étiquette %1 de l’enregistrement %2 ; permis : de 0 à 9</translation>
    </message>
    <message>
      <source>label %1 of sample %2; allowed are 0 to %3</source>
      <translation>étiquette %1 de l’exemple %2 ; permis : de 0 à %3</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <source>largest eigenvalue</source>
      <translation>plus grande valeur propre</translation>
    </message>
    <message>
      <source>last</source>
      <translation>dernier</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>couche</translation>
    </message>
    <message>
      <source>layer %1</source>
      <translation>couche %1</translation>
    </message>
    <message>
      <source>layer %1
%2 = %3</source>
      <translation>couche %1
%2 = %3</translation>
    </message>
    <message>
      <source>layer %1
step %2: %3</source>
      <translation>couche %1
pas %2 : %3</translation>
    </message>
    <message>
      <source>layer %1 has shape %2, this run needs %3</source>
      <translation>la couche %1 a la forme %2, cet essai demande %3</translation>
    </message>
    <message>
      <source>layer %1, mean of %2 units</source>
      <translation>couche %1, moyenne de %2 unités</translation>
    </message>
    <message>
      <source>layer %1, unit %2</source>
      <translation>couche %1, unité %2</translation>
    </message>
    <message>
      <source>layer %1: %2</source>
      <translation>couche %1 : %2</translation>
    </message>
    <message>
      <source>layer %1: %2 gate flips</source>
      <translation>couche %1 : %2 basculements de portes</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>couches</translation>
    </message>
    <message>
      <source>lesson files (Markdown)</source>
      <translation>fichiers de leçons (Markdown)</translation>
    </message>
    <message>
      <source>lies outside batch_order</source>
      <translation>est en dehors de batch_order</translation>
    </message>
    <message>
      <source>line %1, column %2: %3</source>
      <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>ligne %1 : %2</translation>
    </message>
    <message>
      <source>line %1: objects and lists are nested too deep; allowed: at most %2 deep</source>
      <translation>ligne %1 : objets et listes sont trop imbriqués ; permis : %2 niveaux au plus</translation>
    </message>
    <message>
      <source>line of &amp;settings</source>
      <translation>ligne de &amp;réglages</translation>
    </message>
    <message>
      <source>linear prediction</source>
      <translation>prédiction linéaire</translation>
    </message>
    <message>
      <source>linear regions</source>
      <translation>régions linéaires</translation>
    </message>
    <message>
      <source>linearised steps to 1 %</source>
      <translation>pas linéarisés jusqu’à 1 %</translation>
    </message>
    <message>
      <source>linearised, from K₀</source>
      <translation>linéarisé, à partir de K₀</translation>
    </message>
    <message>
      <source>list every problem of an experiment or a sweep, one per line</source>
      <translation>énumérer tous les problèmes d’une expérience ou d’un balayage, un par ligne</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <source>loss %1</source>
      <translation>perte %1</translation>
    </message>
    <message>
      <source>lower quartile</source>
      <translation>quartile inférieur</translation>
    </message>
    <message>
      <source>margin %1</source>
      <translation>marge %1</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>mean / %1</source>
      <translation>moyenne / %1</translation>
    </message>
    <message>
      <source>mean of %1</source>
      <translation>moyenne de %1</translation>
    </message>
    <message>
      <source>mean over layers</source>
      <translation>moyenne sur les couches</translation>
    </message>
    <message>
      <source>mean |Gₜ − Gₜ₋₁|</source>
      <translation>moyenne de |Gₜ − Gₜ₋₁|</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>mesure</translation>
    </message>
    <message>
      <source>measure every point of a sweep and write one result file per point to a folder</source>
      <translation>mesurer chaque point d’un balayage et écrire un fichier de résultats par point dans un dossier</translation>
    </message>
    <message>
      <source>measure only the points that are missing, broken or failed</source>
      <translation>mesurer seulement les points qui manquent, sont défectueux ou ont échoué</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>mesuré</translation>
    </message>
    <message>
      <source>measured every %1 steps or so</source>
      <translation>mesuré tous les %1 pas environ</translation>
    </message>
    <message>
      <source>measurements were left out to keep the run's speed: curves have gaps there</source>
      <translation>des mesures ont été omises pour garder la vitesse : les courbes y ont des lacunes</translation>
    </message>
    <message>
      <source>measuring %1 %</source>
      <translation>mesures %1 %</translation>
    </message>
    <message>
      <source>measuring 14 %</source>
      <translation>mesures 14 %</translation>
    </message>
    <message>
      <source>median %1, quartiles %2 to %3</source>
      <translation>médiane %1, quartiles de %2 à %3</translation>
    </message>
    <message>
      <source>median angle of a random plane to the nearest of as many random ones</source>
      <translation>angle médian d’un plan aléatoire au plus proche d’autant de plans aléatoires</translation>
    </message>
    <message>
      <source>median loss %1</source>
      <translation>perte médiane %1</translation>
    </message>
    <message>
      <source>median: %1</source>
      <translation>médiane : %1</translation>
    </message>
    <message>
      <source>medians, %1</source>
      <translation>médianes, %1</translation>
    </message>
    <message>
      <source>member %1</source>
      <translation>membre %1</translation>
    </message>
    <message>
      <source>member %1 %2</source>
      <translation>membre %1 %2</translation>
    </message>
    <message>
      <source>member %1 does not fit into memory</source>
      <translation>le membre %1 ne tient pas en mémoire</translation>
    </message>
    <message>
      <source>member %1 does not fit: the arrays of this file take too much memory</source>
      <translation>le membre %1 ne tient pas : les tableaux de ce fichier prennent trop de mémoire</translation>
    </message>
    <message>
      <source>member %1 is missing</source>
      <translation>le membre %1 manque</translation>
    </message>
    <message>
      <source>member %1 is not a NumPy array (.npy)</source>
      <translation>le membre %1 n’est pas un tableau NumPy (.npy)</translation>
    </message>
    <message>
      <source>member %1 is there twice</source>
      <translation>le membre %1 figure deux fois</translation>
    </message>
    <message>
      <source>member %1: %2</source>
      <translation>membre %1 : %2</translation>
    </message>
    <message>
      <source>member number %1 has a broken directory entry</source>
      <translation>le membre numéro %1 a une entrée de répertoire défectueuse</translation>
    </message>
    <message>
      <source>merge a sweep's folder into one table and list the points that are missing, broken or failed</source>
      <translation>réunir le dossier d’un balayage en un tableau et énumérer les points qui manquent, sont défectueux ou ont échoué</translation>
    </message>
    <message>
      <source>milliseconds</source>
      <translation>millisecondes</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <source>missing in the folder: %1</source>
      <translation>manque dans le dossier : %1</translation>
    </message>
    <message>
      <source>missing values</source>
      <translation>valeurs manquantes</translation>
    </message>
    <message>
      <source>mode </source>
      <translation>mode </translation>
    </message>
    <message>
      <source>mode %1: ρ = %2; power of y %3, of the error %4</source>
      <translation>mode %1 : ρ = %2 ; puissance de y %3, de l’erreur %4</translation>
    </message>
    <message>
      <source>mode i, from the largest eigenvalue</source>
      <translation>mode i, à partir de la plus grande valeur propre</translation>
    </message>
    <message>
      <source>momentum</source>
      <translation>momentum</translation>
    </message>
    <message>
      <source>more than 1,000,000 columns; allowed: fewer</source>
      <translation>plus de 1 000 000 colonnes ; permis : moins</translation>
    </message>
    <message>
      <source>more than 2,147,483,647 rows; allowed: fewer</source>
      <translation>plus de 2 147 483 647 lignes ; permis : moins</translation>
    </message>
    <message>
      <source>most memory that a run with its data, or a file that is read, may take, such as 2GB; default: half of what is free</source>
      <translation>mémoire maximale que peut prendre un essai avec ses données, ou un fichier lu, comme 2GB ; par défaut : la moitié de la mémoire libre</translation>
    </message>
    <message>
      <source>must ascend from 0 and stay below data.train</source>
      <translation>doit croître à partir de 0 et rester sous data.train</translation>
    </message>
    <message>
      <source>must be key=value</source>
      <translation>doit être key=value</translation>
    </message>
    <message>
      <source>name the point: %1(%2=…)</source>
      <translation>nommer le point : %1(%2=…)</translation>
    </message>
    <message>
      <source>names of its header and </source>
      <translation>noms de son en-tête et </translation>
    </message>
    <message>
      <source>names the unknown variant %1</source>
      <translation>nomme la variante inconnue %1</translation>
    </message>
    <message>
      <source>needs %1 of memory; allowed: %2</source>
      <translation>demande %1 de mémoire ; permis : %2</translation>
    </message>
    <message>
      <source>needs gates that are made without the value network</source>
      <translation>demande des portes produites sans le réseau de valeurs</translation>
    </message>
    <message>
      <source>needs gates that come from outside the value network</source>
      <translation>demande des portes venant de l’extérieur du réseau de valeurs</translation>
    </message>
    <message>
      <source>network</source>
      <translation>réseau</translation>
    </message>
    <message>
      <source>network </source>
      <translation>réseau </translation>
    </message>
    <message>
      <source>networks</source>
      <translation>réseaux</translation>
    </message>
    <message>
      <source>networks diverged</source>
      <translation>réseaux divergents</translation>
    </message>
    <message>
      <source>never reached</source>
      <translation>jamais atteint</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no arrays</source>
      <translation>aucun tableau</translation>
    </message>
    <message>
      <source>no depth has a finite median</source>
      <translation>aucune profondeur n’a de médiane finie</translation>
    </message>
    <message>
      <source>no folder with data_batch_1.bin … data_batch_5.bin and test_batch.bin (the binary version of CIFAR-10)</source>
      <translation>aucun dossier avec data_batch_1.bin … data_batch_5.bin et test_batch.bin (la version binaire de CIFAR-10)</translation>
    </message>
    <message>
      <source>no folder with train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz)</source>
      <translation>aucun dossier avec train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte et t10k-labels-idx1-ubyte (ou .gz)</translation>
    </message>
    <message>
      <source>no gates</source>
      <translation>sans portes</translation>
    </message>
    <message>
      <source>no lesson to check: give a FILE or --all</source>
      <translation>aucune leçon à vérifier : donner un FILE ou --all</translation>
    </message>
    <message>
      <source>no member %1; a data set has x and y (and x_test, y_test); the file has %2. Other names of x and y are x_train and y_train</source>
      <translation>aucun membre %1 ; un jeu de données a x et y (et x_test, y_test) ; le fichier a %2. D’autres noms de x et y sont x_train et y_train</translation>
    </message>
    <message>
      <source>no memory</source>
      <translation>pas de mémoire</translation>
    </message>
    <message>
      <source>no progress or notes on standard error</source>
      <translation>ni progression ni remarques sur la sortie d’erreur</translation>
    </message>
    <message>
      <source>no such file</source>
      <translation>aucun fichier de ce nom</translation>
    </message>
    <message>
      <source>no such file or folder%1</source>
      <translation>aucun fichier ni dossier de ce nom%1</translation>
    </message>
    <message>
      <source>no such file or folder; looked for %1 and %2</source>
      <translation>aucun fichier ni dossier de ce nom ; cherché %1 et %2</translation>
    </message>
    <message>
      <source>no test curve: %1</source>
      <translation>pas de courbe de test : %1</translation>
    </message>
    <message>
      <source>no test curve: random gates are drawn per training sample, so test samples have none</source>
      <translation>pas de courbe de test : les portes aléatoires sont tirées par exemple d’entraînement, les exemples de test n’en ont donc pas</translation>
    </message>
    <message>
      <source>no test curve: there are no test samples</source>
      <translation>pas de courbe de test : il n’y a pas d’exemples de test</translation>
    </message>
    <message>
      <source>no training samples of class %1</source>
      <translation>aucun exemple d’entraînement de la classe %1</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>bruit</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none of these %1 numbers is of a point and a measure of %2</source>
      <translation>aucun de ces %1 nombres n’est d’un point et d’une mesure de %2</translation>
    </message>
    <message>
      <source>normalised</source>
      <translation>normalisé</translation>
    </message>
    <message>
      <source>not a session (.gatescope), experiment (.json) or data file (.csv, .npz, .idx, .gz)</source>
      <translation>ni une session (.gatescope), ni une expérience (.json), ni un fichier de données (.csv, .npz, .idx, .gz)</translation>
    </message>
    <message>
      <source>not a sweep: the file must hold one JSON object</source>
      <translation>pas un balayage : le fichier doit contenir un objet JSON</translation>
    </message>
    <message>
      <source>not a text file (it holds zero bytes); allowed: UTF-8, Windows-1252, UTF-16 with its mark</source>
      <translation>pas un fichier texte (il contient des octets nuls) ; permis : UTF-8, Windows-1252, UTF-16 avec sa marque</translation>
    </message>
    <message>
      <source>not all that is there could be read, so no table is written</source>
      <translation>tout n’a pas pu être lu, aucun tableau n’est donc écrit</translation>
    </message>
    <message>
      <source>not an IDX file: it must begin with two zero bytes</source>
      <translation>pas un fichier IDX : il doit commencer par deux octets nuls</translation>
    </message>
    <message>
      <source>not an experiment: the file must hold one JSON object</source>
      <translation>pas une expérience : le fichier doit contenir un objet JSON</translation>
    </message>
    <message>
      <source>not enough memory</source>
      <translation>pas assez de mémoire</translation>
    </message>
    <message>
      <source>not found; run this on a machine that submits to Slurm</source>
      <translation>introuvable ; lancer ceci sur une machine qui soumet à Slurm</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>non mesuré</translation>
    </message>
    <message>
      <source>not stored</source>
      <translation>non enregistré</translation>
    </message>
    <message>
      <source>not stored by the version that saved this run</source>
      <translation>non gardé par la version qui a enregistré cet essai</translation>
    </message>
    <message>
      <source>not the same: %1</source>
      <translation>pas identique : %1</translation>
    </message>
    <message>
      <source>not valid JSON: %1</source>
      <translation>JSON non valide : %1</translation>
    </message>
    <message>
      <source>not valid: an object has more than %1 names; allowed: at most that</source>
      <translation>non valide : un objet a plus de %1 noms ; permis : ce nombre au plus</translation>
    </message>
    <message>
      <source>not valid: the name '%1' is too long; allowed: at most %2 bytes</source>
      <translation>non valide : le nom '%1' est trop long ; permis : %2 octets au plus</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>now: %1</source>
      <translation>maintenant : %1</translation>
    </message>
    <message>
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>number of array tasks, one shard each; default: one per point, at most 16</source>
      <translation>nombre de tâches du tableau, une part chacune ; par défaut : une par point, 16 au plus</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>nombres</translation>
    </message>
    <message>
      <source>numbers and text</source>
      <translation>nombres et texte</translation>
    </message>
    <message>
      <source>numbers do not fit %1, whose targets are classes; choose scalar or classes</source>
      <translation>numbers ne convient pas à %1, dont les cibles sont des classes ; choisir scalar ou classes</translation>
    </message>
    <message>
      <source>numbers from %1 to %2: regression</source>
      <translation>nombres de %1 à %2 : régression</translation>
    </message>
    <message>
      <source>numbers in full precision</source>
      <translation>nombres en pleine précision</translation>
    </message>
    <message>
      <source>numbers with decimal commas</source>
      <translation>nombres à virgule décimale</translation>
    </message>
    <message>
      <source>object arrays are never read</source>
      <translation>les tableaux d’objets ne sont jamais lus</translation>
    </message>
    <message>
      <source>of a run that diverged nothing is predicted: open this plot before</source>
      <translation>d’un essai qui a divergé, rien n’est prédit : ouvrir ce graphique avant</translation>
    </message>
    <message>
      <source>of shape %1</source>
      <translation>de forme %1</translation>
    </message>
    <message>
      <source>of the %1</source>
      <translation>de la mesure %1</translation>
    </message>
    <message>
      <source>of z, past the layer: s·%1</source>
      <translation>de z, en contournant la couche : s·%1</translation>
    </message>
    <message>
      <source>off the diagonal</source>
      <translation>hors diagonale</translation>
    </message>
    <message>
      <source>off-diagonal / diagonal</source>
      <translation>hors diagonale / diagonale</translation>
    </message>
    <message>
      <source>off-diagonal size / diagonal</source>
      <translation>taille hors diagonale / diagonale</translation>
    </message>
    <message>
      <source>one network trains</source>
      <translation>un réseau apprend</translation>
    </message>
    <message>
      <source>one sample on its way through the network</source>
      <translation>un exemple en chemin à travers le réseau</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>uns</translation>
    </message>
    <message>
      <source>only a quantity can be absent</source>
      <translation>seule une grandeur peut être absente</translation>
    </message>
    <message>
      <source>only a session has curves to write as %1</source>
      <translation>seule une session a des courbes à écrire comme %1</translation>
    </message>
    <message>
      <source>only for data circle</source>
      <translation>seulement pour les données circle</translation>
    </message>
    <message>
      <source>only for data csv</source>
      <translation>seulement pour les données csv</translation>
    </message>
    <message>
      <source>only for data oblique_tree</source>
      <translation>seulement pour les données oblique_tree</translation>
    </message>
    <message>
      <source>only for fixed_learnt</source>
      <translation>seulement pour fixed_learnt</translation>
    </message>
    <message>
      <source>only for fixed_random</source>
      <translation>seulement pour fixed_random</translation>
    </message>
    <message>
      <source>only for momentum</source>
      <translation>seulement pour momentum</translation>
    </message>
    <message>
      <source>only for soft gates</source>
      <translation>seulement pour les portes douces</translation>
    </message>
    <message>
      <source>only for the squared loss</source>
      <translation>seulement pour la perte quadratique</translation>
    </message>
    <message>
      <source>only one column; it needs inputs and a target, separated by comma, semicolon or tab</source>
      <translation>une seule colonne ; il faut des entrées et une cible, séparées par virgule, point-virgule ou tabulation</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvert</translation>
    </message>
    <message>
      <source>open for %1 % of the probe set</source>
      <translation>ouverte pour %1 % de l’ensemble sonde</translation>
    </message>
    <message>
      <source>optimiser</source>
      <translation>optimiseur</translation>
    </message>
    <message>
      <source>optimiser state '%1' does not match this network and optimiser</source>
      <translation>l’état '%1' de l’optimiseur ne correspond pas à ce réseau et à cet optimiseur</translation>
    </message>
    <message>
      <source>optimiser state '%1' holds no finite numbers</source>
      <translation>l’état '%1' de l’optimiseur ne contient pas de nombres finis</translation>
    </message>
    <message>
      <source>optimiser state 'steps' is %1; allowed: a whole number from 0</source>
      <translation>l’état 'steps' de l’optimiseur vaut %1 ; permis : un nombre entier à partir de 0</translation>
    </message>
    <message>
      <source>optimiser state is incomplete</source>
      <translation>l’état de l’optimiseur est incomplet</translation>
    </message>
    <message>
      <source>output</source>
      <translation>sortie</translation>
    </message>
    <message>
      <source>output %1</source>
      <translation>sortie %1</translation>
    </message>
    <message>
      <source>output %1
ŷ = %2, y = %3</source>
      <translation>sortie %1
ŷ = %2, y = %3</translation>
    </message>
    <message>
      <source>output of the first probe sample</source>
      <translation>sortie du premier exemple sonde</translation>
    </message>
    <message>
      <source>output ŷ</source>
      <translation>sortie ŷ</translation>
    </message>
    <message>
      <source>outputs</source>
      <translation>sorties</translation>
    </message>
    <message>
      <source>outside 3 σ</source>
      <translation>hors de 3 σ</translation>
    </message>
    <message>
      <source>outside, on the right</source>
      <translation>dehors, à droite</translation>
    </message>
    <message>
      <source>overlap of neighbours, lower half</source>
      <translation>recouvrement des voisins, moitié inférieure</translation>
    </message>
    <message>
      <source>overlap of neighbours, upper half</source>
      <translation>recouvrement des voisins, moitié supérieure</translation>
    </message>
    <message>
      <source>overlap λ</source>
      <translation>recouvrement λ</translation>
    </message>
    <message>
      <source>overrides the experiment's seed</source>
      <translation>remplace la graine de l’expérience</translation>
    </message>
    <message>
      <source>own: type a name to keep it</source>
      <translation>personnel : saisir un nom pour le conserver</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>page %1</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>page %1 sur %2</translation>
    </message>
    <message>
      <source>path %1
feature φ = %2
value v = %3
φ·v = %4</source>
      <translation>chemin %1
caractéristique φ = %2
valeur v = %3
φ·v = %4</translation>
    </message>
    <message>
      <source>path kernel H</source>
      <translation>noyau de chemins H</translation>
    </message>
    <message>
      <source>path kernel distance</source>
      <translation>distance du noyau de chemins</translation>
    </message>
    <message>
      <source>path: input · unit · unit …</source>
      <translation>chemin : entrée · unité · unité …</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>motifs</translation>
    </message>
    <message>
      <source>permute gates</source>
      <translation>permuter les portes</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>image</translation>
    </message>
    <message>
      <source>plane angle</source>
      <translation>angle des plans</translation>
    </message>
    <message>
      <source>plane angle at the end</source>
      <translation>angle des plans à la fin</translation>
    </message>
    <message>
      <source>planes at random</source>
      <translation>plans au hasard</translation>
    </message>
    <message>
      <source>planes found</source>
      <translation>plans trouvés</translation>
    </message>
    <message>
      <source>planes found at the end</source>
      <translation>plans trouvés à la fin</translation>
    </message>
    <message>
      <source>planes gained</source>
      <translation>plans gagnés</translation>
    </message>
    <message>
      <source>play lessons step by step and report which checks hold</source>
      <translation>jouer les leçons étape par étape et dire quelles vérifications tiennent</translation>
    </message>
    <message>
      <source>plots: %1 has no mode “%2”; allowed: %3</source>
      <translation>graphiques : %1 n’a pas de mode « %2 » ; admis : %3</translation>
    </message>
    <message>
      <source>plots: there is no plot “%1”; allowed: %2</source>
      <translation>graphiques : il n’y a pas de graphique « %1 » ; admis : %2</translation>
    </message>
    <message>
      <source>points measured at once, one thread each; default: all cores, 1 with --slurm</source>
      <translation>points mesurés à la fois, un fil chacun ; par défaut : tous les cœurs, 1 avec --slurm</translation>
    </message>
    <message>
      <source>power</source>
      <translation>puissance</translation>
    </message>
    <message>
      <source>pre&amp;vious run</source>
      <translation>essai pré&amp;cédent</translation>
    </message>
    <message>
      <source>precision of the computation</source>
      <translation>précision du calcul</translation>
    </message>
    <message>
      <source>predictor samples</source>
      <translation>exemples du prédicteur</translation>
    </message>
    <message>
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>previous run</source>
      <translation>essai précédent</translation>
    </message>
    <message>
      <source>print a Markdown table instead of JSON</source>
      <translation>afficher un tableau Markdown au lieu de JSON</translation>
    </message>
    <message>
      <source>print the manual page of a program, for man</source>
      <translation>afficher la page de manuel d’un programme, pour man</translation>
    </message>
    <message>
      <source>print what a shell needs to complete commands and settings</source>
      <translation>afficher ce qu’il faut à un shell pour compléter commandes et réglages</translation>
    </message>
    <message>
      <source>probability %1</source>
      <translation>probabilité %1</translation>
    </message>
    <message>
      <source>probe choice</source>
      <translation>choix des sondes</translation>
    </message>
    <message>
      <source>probe sample %1</source>
      <translation>exemple sonde %1</translation>
    </message>
    <message>
      <source>probe samples</source>
      <translation>exemples sondes</translation>
    </message>
    <message>
      <source>probe samples by angle</source>
      <translation>exemples sondes par angle</translation>
    </message>
    <message>
      <source>probe samples by class</source>
      <translation>exemples sondes par classe</translation>
    </message>
    <message>
      <source>probe samples by target</source>
      <translation>exemples sondes par cible</translation>
    </message>
    <message>
      <source>published</source>
      <translation>publié</translation>
    </message>
    <message>
      <source>q = %1</source>
      <translation>q = %1</translation>
    </message>
    <message>
      <source>quantities of a run that a lesson's checks can use</source>
      <translation>grandeurs d’un essai que les vérifications d’une leçon peuvent utiliser</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>questions</translation>
    </message>
    <message>
      <source>rademacher</source>
      <translation>rademacher</translation>
    </message>
    <message>
      <source>rademacher: ±σ with equal probability, the theory's choice. gaussian: normal with standard deviation σ.</source>
      <translation>rademacher : ±σ à probabilités égales, le choix de la théorie. gaussienne : loi normale d’écart type σ.</translation>
    </message>
    <message>
      <source>random</source>
      <translation>aléatoires</translation>
    </message>
    <message>
      <source>random labels: no test set, because a test sample has no true label to compare with</source>
      <translation>étiquettes aléatoires : pas d’ensemble de test, car un exemple de test n’a pas de vraie étiquette à comparer</translation>
    </message>
    <message>
      <source>random replaces the training labels with random ones: the network can only memorise, so there is no test set.</source>
      <translation>aléatoires remplace les étiquettes d’entraînement par des étiquettes au hasard : le réseau ne peut que mémoriser, il n’y a donc pas d’ensemble de test.</translation>
    </message>
    <message>
      <source>rate fₗ</source>
      <translation>taux fₗ</translation>
    </message>
    <message>
      <source>rates of 0 are not drawn on a logarithmic axis</source>
      <translation>les taux nuls ne sont pas tracés sur un axe logarithmique</translation>
    </message>
    <message>
      <source>raw fₗ</source>
      <translation>fₗ brut</translation>
    </message>
    <message>
      <source>read as UTF-16</source>
      <translation>lu comme UTF-16</translation>
    </message>
    <message>
      <source>read as Windows-1252, because it is not UTF-8</source>
      <translation>lu comme Windows-1252, car ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
      <source>reading the file…</source>
      <translation>lecture du fichier…</translation>
    </message>
    <message>
      <source>record %1 cannot be read</source>
      <translation>l’enregistrement %1 ne peut pas être lu</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>refuser</translation>
    </message>
    <message>
      <source>regions</source>
      <translation>régions</translation>
    </message>
    <message>
      <source>regions on a grid</source>
      <translation>régions sur une grille</translation>
    </message>
    <message>
      <source>regions on a segment</source>
      <translation>régions sur un segment</translation>
    </message>
    <message>
      <source>relative change, one step</source>
      <translation>changement relatif, un pas</translation>
    </message>
    <message>
      <source>relative ν</source>
      <translation>ν relatif</translation>
    </message>
    <message>
      <source>replace the results in the folder</source>
      <translation>remplacer les résultats du dossier</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>annoncé</translation>
    </message>
    <message>
      <source>ridge</source>
      <translation>ridge</translation>
    </message>
    <message>
      <source>rmsprop</source>
      <translation>rmsprop</translation>
    </message>
    <message>
      <source>row %1: %2
column %3: %4
expected: normalised %5, raw %6</source>
      <translation>ligne %1 : %2
colonne %3 : %4
attendu : normalisé %5, brut %6</translation>
    </message>
    <message>
      <source>row %1: %2
column %3: %4
normalised %5, raw %6</source>
      <translation>ligne %1 : %2
colonne %3 : %4
normalisé %5, brut %6</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>exemple %1</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>exemples</translation>
    </message>
    <message>
      <source>scalar</source>
      <translation>scalaire</translation>
    </message>
    <message>
      <source>scalar targets (±1) need two classes, %1 has %2 (%3); choose two classes in data.classes or targets = classes</source>
      <translation>les cibles scalar (±1) demandent deux classes, %1 en a %2 (%3) ; choisir deux classes dans data.classes ou targets = classes</translation>
    </message>
    <message>
      <source>scalar: one output, ±1 for two classes or the value itself. classes: one output per class (one-hot). numbers: the value itself, also where targets are few integers.</source>
      <translation>scalaire : une sortie, ±1 pour deux classes ou la valeur elle-même. classes : une sortie par classe (one-hot). nombres : la valeur elle-même, même quand les cibles sont quelques entiers.</translation>
    </message>
    <message>
      <source>seconds between two saves of the session (default 30)</source>
      <translation>secondes entre deux enregistrements de la session (30 par défaut)</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>graine</translation>
    </message>
    <message>
      <source>seed %1</source>
      <translation>graine %1</translation>
    </message>
    <message>
      <source>seed %1 at step %2</source>
      <translation>graine %1 au pas %2</translation>
    </message>
    <message>
      <source>seed %1: %2</source>
      <translation>graine %1 : %2</translation>
    </message>
    <message>
      <source>seed, width or spread: try another seed</source>
      <translation>graine, largeur ou dispersion : essayez une autre graine</translation>
    </message>
    <message>
      <source>seeds</source>
      <translation>graines</translation>
    </message>
    <message>
      <source>seeds %1–%2</source>
      <translation>graines %1–%2</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>point-virgule</translation>
    </message>
    <message>
      <source>session file</source>
      <translation>fichier de session</translation>
    </message>
    <message>
      <source>setting or result</source>
      <translation>réglage ou résultat</translation>
    </message>
    <message>
      <source>settings before the first step; those of all steps belong in the header</source>
      <translation>réglages avant la première étape ; ceux de toutes les étapes vont dans l’en-tête</translation>
    </message>
    <message>
      <source>sgd</source>
      <translation>sgd</translation>
    </message>
    <message>
      <source>shape %1; it must be (n, d), one row per sample</source>
      <translation>forme %1 ; ce doit être (n, d), une ligne par exemple</translation>
    </message>
    <message>
      <source>shape %1; it must be (n,) or (n, C) with n = %2 as in x</source>
      <translation>forme %1 ; ce doit être (n,) ou (n, C) avec n = %2 comme dans x</translation>
    </message>
    <message>
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <source>share of planes found</source>
      <translation>part des plans trouvés</translation>
    </message>
    <message>
      <source>share of power, modes 1 to i</source>
      <translation>part de puissance, modes 1 à i</translation>
    </message>
    <message>
      <source>share of the tree's planes with a gate within %1°</source>
      <translation>part des plans de l’arbre ayant une porte à moins de %1°</translation>
    </message>
    <message>
      <source>share of y in ten modes</source>
      <translation>part de y dans dix modes</translation>
    </message>
    <message>
      <source>share of y in the first mode</source>
      <translation>part de y dans le premier mode</translation>
    </message>
    <message>
      <source>sharpness</source>
      <translation>raideur</translation>
    </message>
    <message>
      <source>show “Mean kernel” for the whole E[K₀] by redraws</source>
      <translation>afficher « Noyau moyen » pour E[K₀] entier par tirages répétés</translation>
    </message>
    <message>
      <source>singular</source>
      <translation>singulier</translation>
    </message>
    <message>
      <source>singular to rounding: ρₙ ≤ n·ε·ρ₁</source>
      <translation>singulier aux arrondis près : ρₙ ≤ n·ε·ρ₁</translation>
    </message>
    <message>
      <source>size on paper</source>
      <translation>taille sur papier</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>omettre</translation>
    </message>
    <message>
      <source>skip s = %1</source>
      <translation>résiduel s = %1</translation>
    </message>
    <message>
      <source>skip strength</source>
      <translation>force résiduelle</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>lent</translation>
    </message>
    <message>
      <source>smallest at d = %1</source>
      <translation>minimale à d = %1</translation>
    </message>
    <message>
      <source>smallest eigenvalue</source>
      <translation>plus petite valeur propre</translation>
    </message>
    <message>
      <source>soft-GaLU, DLNPF</source>
      <translation>GaLU doux, DLNPF</translation>
    </message>
    <message>
      <source>soft-ReLU</source>
      <translation>ReLU doux</translation>
    </message>
    <message>
      <source>sorted</source>
      <translation>trié</translation>
    </message>
    <message>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <source>source choice</source>
      <translation>choix de la source</translation>
    </message>
    <message>
      <source>source steps</source>
      <translation>pas de la source</translation>
    </message>
    <message>
      <source>spectral</source>
      <translation>spectrale</translation>
    </message>
    <message>
      <source>spectral factor</source>
      <translation>facteur spectral</translation>
    </message>
    <message>
      <source>spectral: α = c·n/ρ_max(K_0), measured on the probe set. Or a number.</source>
      <translation>spectrale : α = c·n/ρ_max(K_0), mesuré sur l’ensemble sonde. Ou un nombre.</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>répartis</translation>
    </message>
    <message>
      <source>spread of the diagonal</source>
      <translation>dispersion de la diagonale</translation>
    </message>
    <message>
      <source>squared</source>
      <translation>quadratique</translation>
    </message>
    <message>
      <source>squared: (1/n) Σ ½‖e‖². cross_entropy: −(1/n) Σ log softmax(ŷ)[class]; needs targets = classes.</source>
      <translation>quadratique : (1/n) Σ ½‖e‖². entropie croisée : −(1/n) Σ log softmax(ŷ)[classe] ; demande cibles = classes.</translation>
    </message>
    <message>
      <source>stacked</source>
      <translation>empilé</translation>
    </message>
    <message>
      <source>standard output: cannot be written</source>
      <translation>sortie standard : écriture impossible</translation>
    </message>
    <message>
      <source>state</source>
      <translation>état</translation>
    </message>
    <message>
      <source>step</source>
      <translation>pas</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>pas %1</translation>
    </message>
    <message>
      <source>step %1 could not be saved, training continues: %2</source>
      <translation>le pas %1 n’a pas pu être enregistré, l’entraînement continue : %2</translation>
    </message>
    <message>
      <source>step %1 is not allowed; allowed: a whole number from %2, the step of the change before</source>
      <translation>le pas %1 n’est pas permis ; permis : un nombre entier à partir de %2, le pas du changement précédent</translation>
    </message>
    <message>
      <source>step %1 of %2</source>
      <translation>étape %1 sur %2</translation>
    </message>
    <message>
      <source>step %1 …</source>
      <translation>pas %1 …</translation>
    </message>
    <message>
      <source>step %1, %2</source>
      <translation>pas %1, %2</translation>
    </message>
    <message>
      <source>step %1: %2</source>
      <translation>pas %1 : %2</translation>
    </message>
    <message>
      <source>step %1: the run ends here, the session goes on to step %2</source>
      <translation>pas %1 : l’essai finit ici, la session continue jusqu’au pas %2</translation>
    </message>
    <message>
      <source>step '%1' has no text</source>
      <translation>l’étape '%1' n’a pas de texte</translation>
    </message>
    <message>
      <source>step size</source>
      <translation>taille du pas</translation>
    </message>
    <message>
      <source>step size α</source>
      <translation>taille du pas α</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>pas</translation>
    </message>
    <message>
      <source>steps %1 to %2</source>
      <translation>pas %1 à %2</translation>
    </message>
    <message>
      <source>stop after</source>
      <translation>arrêter après</translation>
    </message>
    <message>
      <source>stop at loss</source>
      <translation>arrêter à la perte</translation>
    </message>
    <message>
      <source>stop at test accuracy</source>
      <translation>arrêter à l’exactitude de test</translation>
    </message>
    <message>
      <source>strongest weights in, from %1</source>
      <translation>poids entrants les plus forts, de %1</translation>
    </message>
    <message>
      <source>strongest weights out, to %1</source>
      <translation>poids sortants les plus forts, vers %1</translation>
    </message>
    <message>
      <source>submit the sweep as a Slurm job array instead: write sweep.sbatch to the folder, pass it to sbatch and print the job's id; run the same command again to do what is missing</source>
      <translation>soumettre plutôt le balayage comme tableau de jobs Slurm : écrire sweep.sbatch dans le dossier, le passer à sbatch et afficher l’identifiant du job ; relancer la même commande pour faire ce qui manque</translation>
    </message>
    <message>
      <source>subtracts</source>
      <translation>soustrait</translation>
    </message>
    <message>
      <source>sum so far</source>
      <translation>somme partielle</translation>
    </message>
    <message>
      <source>sweep file (JSON): an experiment, "grid" and "measure"</source>
      <translation>fichier de balayage (JSON) : une expérience, "grid" et "measure"</translation>
    </message>
    <message>
      <source>t = 0</source>
      <translation>t = 0</translation>
    </message>
    <message>
      <source>t = 0: %1</source>
      <translation>t = 0 : %1</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>tabulation</translation>
    </message>
    <message>
      <source>table (.csv) of published numbers: print them beside what was measured, and what is outside of 3 σ</source>
      <translation>tableau (.csv) de nombres publiés : les afficher à côté des mesures, avec ce qui est hors de 3 σ</translation>
    </message>
    <message>
      <source>table (.csv) to write instead of standard output</source>
      <translation>tableau (.csv) à écrire au lieu de la sortie standard</translation>
    </message>
    <message>
      <source>target column</source>
      <translation>colonne cible</translation>
    </message>
    <message>
      <source>target scale</source>
      <translation>échelle des cibles</translation>
    </message>
    <message>
      <source>targets</source>
      <translation>cibles</translation>
    </message>
    <message>
      <source>targets and errors in the modes of the kernel</source>
      <translation>cibles et erreurs dans les modes du noyau</translation>
    </message>
    <message>
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <source>test %1</source>
      <translation>test %1</translation>
    </message>
    <message>
      <source>test 0.0123</source>
      <translation>test 0,0123</translation>
    </message>
    <message>
      <source>test acc.</source>
      <translation>ex. test</translation>
    </message>
    <message>
      <source>test accuracy</source>
      <translation>exactitude de test</translation>
    </message>
    <message>
      <source>test accuracy %1 reached</source>
      <translation>exactitude de test %1 atteinte</translation>
    </message>
    <message>
      <source>test accuracy of H</source>
      <translation>exactitude de test de H</translation>
    </message>
    <message>
      <source>test accuracy of K</source>
      <translation>exactitude de test de K</translation>
    </message>
    <message>
      <source>test accuracy, %</source>
      <translation>exactitude de test, %</translation>
    </message>
    <message>
      <source>test error of H</source>
      <translation>erreur de test de H</translation>
    </message>
    <message>
      <source>test error of K</source>
      <translation>erreur de test de K</translation>
    </message>
    <message>
      <source>test error, mean ½‖ŷ − κy‖²</source>
      <translation>erreur de test, moyenne de ½‖ŷ − κy‖²</translation>
    </message>
    <message>
      <source>test every</source>
      <translation>test tous les</translation>
    </message>
    <message>
      <source>test loss</source>
      <translation>perte de test</translation>
    </message>
    <message>
      <source>test only</source>
      <translation>test seul</translation>
    </message>
    <message>
      <source>test sample %1</source>
      <translation>exemple de test %1</translation>
    </message>
    <message>
      <source>test sample %1: %2, predicted %3</source>
      <translation>exemple de test %1 : %2, prédit %3</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>exemples de test</translation>
    </message>
    <message>
      <source>test samples have no gates with fixed_random</source>
      <translation>avec fixed_random, les exemples de test n’ont pas de portes</translation>
    </message>
    <message>
      <source>test target</source>
      <translation>cible de test</translation>
    </message>
    <message>
      <source>test, %1</source>
      <translation>test, %1</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>text after the closing quote</source>
      <translation>texte après le guillemet fermant</translation>
    </message>
    <message>
      <source>text is not a number</source>
      <translation>un texte n’est pas un nombre</translation>
    </message>
    <message>
      <source>that of sweep files</source>
      <translation>celui des fichiers de balayage</translation>
    </message>
    <message>
      <source>the %1 that begins here is never closed</source>
      <translation>le %1 qui commence ici n’est jamais fermé</translation>
    </message>
    <message>
      <source>the JSON schema of experiment files: editors complete keys with it</source>
      <translation>le schéma JSON des fichiers d’expérience : les éditeurs complètent les clés avec lui</translation>
    </message>
    <message>
      <source>the ReLU network whose gates are copied diverged at step %1: lower optimiser.step_size</source>
      <translation>le réseau ReLU dont les portes sont copiées a divergé au pas %1 : diminuer optimiser.step_size</translation>
    </message>
    <message>
      <source>the analysis of %1 samples needs about %2 of memory; allowed: %3</source>
      <translation>l’analyse de %1 exemples demande environ %2 de mémoire ; permis : %3</translation>
    </message>
    <message>
      <source>the archive cannot be read back</source>
      <translation>l’archive ne peut pas être relue</translation>
    </message>
    <message>
      <source>the available data sets</source>
      <translation>les jeux de données disponibles</translation>
    </message>
    <message>
      <source>the byte order is unknown</source>
      <translation>l’ordre des octets est inconnu</translation>
    </message>
    <message>
      <source>the cell is empty</source>
      <translation>la cellule est vide</translation>
    </message>
    <message>
      <source>the cell is longer than a mebibyte</source>
      <translation>la cellule dépasse un mébioctet</translation>
    </message>
    <message>
      <source>the change of weights and gates in a step</source>
      <translation>le changement des poids et des portes en un pas</translation>
    </message>
    <message>
      <source>the file has depth %1, this run has depth %2; allowed: the same depth</source>
      <translation>le fichier a la profondeur %1, cet essai la profondeur %2 ; permis : la même profondeur</translation>
    </message>
    <message>
      <source>the file has network.skip %1, this run %2; allowed: the same network.skip</source>
      <translation>le fichier a network.skip %1, cet essai %2 ; permis : le même network.skip</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>le fichier est vide</translation>
    </message>
    <message>
      <source>the file is truncated</source>
      <translation>le fichier est tronqué</translation>
    </message>
    <message>
      <source>the first of %1 in this square</source>
      <translation>le premier de %1 dans ce carré</translation>
    </message>
    <message>
      <source>the folder %1 cannot be created</source>
      <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
      <source>the folder %1 cannot be written to</source>
      <translation>écriture impossible dans le dossier %1</translation>
    </message>
    <message>
      <source>the gate change of each layer</source>
      <translation>le changement des portes de chaque couche</translation>
    </message>
    <message>
      <source>the gate reads %1</source>
      <translation>la porte lit %1</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen, and with them H</source>
      <translation>les portes de %1 sont figées, et H avec elles</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen: their change is 0 at every step</source>
      <translation>les portes de %1 sont figées : leur changement est 0 à chaque pas</translation>
    </message>
    <message>
      <source>the gates of all probe samples</source>
      <translation>les portes de tous les exemples sondes</translation>
    </message>
    <message>
      <source>the gating variants</source>
      <translation>les variantes de portes</translation>
    </message>
    <message>
      <source>the header</source>
      <translation>l’en-tête</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, but the file has %2</source>
      <translation>l’en-tête déclare %1 octets, mais le fichier en a %2</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, more than a compressed file of %2 bytes can hold</source>
      <translation>l’en-tête déclare %1 octets, plus que ne peut contenir un fichier compressé de %2 octets</translation>
    </message>
    <message>
      <source>the header has no end: a second line '---' is missing</source>
      <translation>l’en-tête n’a pas de fin : une seconde ligne '---' manque</translation>
    </message>
    <message>
      <source>the header lacks '%1'</source>
      <translation>il manque '%1' à l’en-tête</translation>
    </message>
    <message>
      <source>the kernel at t=0 is not finite: lower initialisation.scale or network.depth</source>
      <translation>le noyau à t=0 n’est pas fini : diminuer initialisation.scale ou network.depth</translation>
    </message>
    <message>
      <source>the kernel between the probe samples</source>
      <translation>le noyau entre les exemples sondes</translation>
    </message>
    <message>
      <source>the kernel of each layer</source>
      <translation>le noyau de chaque couche</translation>
    </message>
    <message>
      <source>the kernel of these weights is not finite: there is nothing to analyse</source>
      <translation>le noyau de ces poids n’est pas fini : il n’y a rien à analyser</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: its entries are not finite</source>
      <translation>les valeurs propres du noyau n’ont pas pu être calculées : ses éléments ne sont pas finis</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: the iteration did not converge</source>
      <translation>les valeurs propres du noyau n’ont pas pu être calculées : l’itération n’a pas convergé</translation>
    </message>
    <message>
      <source>the lesson ends here</source>
      <translation>la leçon se termine ici</translation>
    </message>
    <message>
      <source>the lessons are missing from this installation</source>
      <translation>les leçons manquent dans cette installation</translation>
    </message>
    <message>
      <source>the loss of these weights is not finite: there is nothing to analyse</source>
      <translation>la perte de ces poids n’est pas finie : il n’y a rien à analyser</translation>
    </message>
    <message>
      <source>the mean kernel of many draws of the weights</source>
      <translation>le noyau moyen de nombreux tirages des poids</translation>
    </message>
    <message>
      <source>the name holds a line break or another control character; allowed: the name of a partition</source>
      <translation>le nom contient un saut de ligne ou un autre caractère de contrôle ; permis : le nom d’une partition</translation>
    </message>
    <message>
      <source>the name of a class has %1 bytes; allowed: at most 1,000</source>
      <translation>le nom d’une classe a %1 octets ; permis : 1 000 au plus</translation>
    </message>
    <message>
      <source>the name of a run, first, last, or key=value</source>
      <translation>le nom d’un essai, first, last ou key=value</translation>
    </message>
    <message>
      <source>the network could not be drawn: %1</source>
      <translation>le réseau n’a pas pu être dessiné : %1</translation>
    </message>
    <message>
      <source>the network's own, all test samples</source>
      <translation>celle du réseau, tous les exemples de test</translation>
    </message>
    <message>
      <source>the oblique tree with DLGN</source>
      <translation>l’arbre oblique avec DLGN</translation>
    </message>
    <message>
      <source>the optimiser's state differs</source>
      <translation>l’état de l’optimiseur diffère</translation>
    </message>
    <message>
      <source>the order of the batches differs</source>
      <translation>l’ordre des lots diffère</translation>
    </message>
    <message>
      <source>the output over the input</source>
      <translation>la sortie selon l’entrée</translation>
    </message>
    <message>
      <source>the output over the inputs</source>
      <translation>la sortie selon les entrées</translation>
    </message>
    <message>
      <source>the planes of the gates</source>
      <translation>les plans des portes</translation>
    </message>
    <message>
      <source>the points were measured by different versions: %1</source>
      <translation>les points ont été mesurés par des versions différentes : %1</translation>
    </message>
    <message>
      <source>the probe samples of a session</source>
      <translation>les exemples sondes d’une session</translation>
    </message>
    <message>
      <source>the quote that opens here is never closed</source>
      <translation>le guillemet qui s’ouvre ici n’est jamais fermé</translation>
    </message>
    <message>
      <source>the row has %1 cells; allowed: %2, as the header</source>
      <translation>la ligne a %1 cellules ; permis : %2, comme l’en-tête</translation>
    </message>
    <message>
      <source>the run has not started</source>
      <translation>l’essai n’a pas commencé</translation>
    </message>
    <message>
      <source>the run was not the same again: %1</source>
      <translation>l’essai n’a pas été une seconde fois le même : %1</translation>
    </message>
    <message>
      <source>the same to the last bit: %1%2 steps, %3, %4</source>
      <translation>identique au bit près : %1%2 pas, %3, %4</translation>
    </message>
    <message>
      <source>the script is kept: %1</source>
      <translation>le script est conservé : %1</translation>
    </message>
    <message>
      <source>the session has diverged, this run has not</source>
      <translation>la session a divergé, pas cet essai</translation>
    </message>
    <message>
      <source>the session holds the gates of %1 probe samples, the run has %2: it cannot be continued</source>
      <translation>la session contient les portes de %1 exemples sondes, l’essai en a %2 : elle ne peut pas être continuée</translation>
    </message>
    <message>
      <source>the session was trained on %1 samples, the data set has %2 now: the run cannot be continued</source>
      <translation>la session a été entraînée sur %1 exemples, le jeu de données en a maintenant %2 : l’essai ne peut pas être continué</translation>
    </message>
    <message>
      <source>the session's gate_order does not match its seed</source>
      <translation>gate_order de la session ne correspond pas à sa graine</translation>
    </message>
    <message>
      <source>the session's network does not match its experiment</source>
      <translation>le réseau de la session ne correspond pas à son expérience</translation>
    </message>
    <message>
      <source>the session's weights do not fit the data: layer %1 reads %2 values, the data set has %3</source>
      <translation>les poids de la session ne conviennent pas aux données : la couche %1 lit %2 valeurs, le jeu de données en a %3</translation>
    </message>
    <message>
      <source>the spectrum of the tangent kernel</source>
      <translation>le spectre du noyau tangent</translation>
    </message>
    <message>
      <source>the study does not measure '%1'; its measures: %2</source>
      <translation>l’étude ne mesure pas '%1' ; ses mesures : %2</translation>
    </message>
    <message>
      <source>the study has no point with %1=%2</source>
      <translation>l’étude n’a pas de point avec %1=%2</translation>
    </message>
    <message>
      <source>the study has not measured it yet</source>
      <translation>l’étude ne l’a pas encore mesuré</translation>
    </message>
    <message>
      <source>the sweep continues, though %1</source>
      <translation>le balayage continue, bien que : %1</translation>
    </message>
    <message>
      <source>the target column holds 1,001 distinct texts or more; at most 1,000 classes are read. Set data.target_column to the right column</source>
      <translation>la colonne cible contient 1 001 textes distincts ou plus ; 1 000 classes au plus sont lues. Mettre data.target_column à la bonne colonne</translation>
    </message>
    <message>
      <source>the target column holds only one class (%1); choose another column</source>
      <translation>la colonne cible ne contient qu’une classe (%1) ; choisir une autre colonne</translation>
    </message>
    <message>
      <source>the target is empty</source>
      <translation>la cible est vide</translation>
    </message>
    <message>
      <source>theory</source>
      <translation>théorie</translation>
    </message>
    <message>
      <source>theory, %1</source>
      <translation>théorie, %1</translation>
    </message>
    <message>
      <source>theory: σ² = 1/(p·w) in every layer, first and last included. he: σ² = 2/fan_in. Or σ itself.</source>
      <translation>théorie : σ² = 1/(p·w) dans chaque couche, première et dernière comprises. he : σ² = 2/fan_in. Ou σ lui-même.</translation>
    </message>
    <message>
      <source>there are %1; allowed: at most 9</source>
      <translation>il y en a %1 ; permis : 9 au plus</translation>
    </message>
    <message>
      <source>there are too many steps; allowed: at most %1</source>
      <translation>il y a trop d’étapes ; permis : %1 au plus</translation>
    </message>
    <message>
      <source>there is no class %1; %2 has %3 (empty keeps all)</source>
      <translation>il n’y a pas de classe %1 ; %2 a %3 (vide les garde toutes)</translation>
    </message>
    <message>
      <source>there is no picture '%1'%2</source>
      <translation>il n’y a pas d’image '%1'%2</translation>
    </message>
    <message>
      <source>there is no run to branch from: start one first</source>
      <translation>il n’y a pas d’essai à partir duquel bifurquer : en lancer un d’abord</translation>
    </message>
    <message>
      <source>there is no run to save</source>
      <translation>il n’y a pas d’essai à enregistrer</translation>
    </message>
    <message>
      <source>there is no step; a step begins with '## Title'</source>
      <translation>il n’y a pas d’étape ; une étape commence par '## Titre'</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
      <source>there is not enough memory for this run: lower network.width, network.depth or data.train</source>
      <translation>il n’y a pas assez de mémoire pour cet essai : diminuer network.width, network.depth ou data.train</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run</source>
      <translation>il n’y a pas assez de mémoire pour continuer cet essai</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run; it stands at step %1 and can be saved</source>
      <translation>il n’y a pas assez de mémoire pour continuer cet essai ; il en est au pas %1 et peut être enregistré</translation>
    </message>
    <message>
      <source>there is text after the claim</source>
      <translation>il y a du texte après l’affirmation</translation>
    </message>
    <message>
      <source>these %1 networks need about %2 of memory; allowed: %3. One of them takes %4 beside the data</source>
      <translation>ces %1 réseaux demandent environ %2 de mémoire ; permis : %3. L’un d’eux prend %4 en plus des données</translation>
    </message>
    <message>
      <source>these settings are too long; allowed: at most %1 bytes</source>
      <translation>ces réglages sont trop longs ; permis : %1 octets au plus</translation>
    </message>
    <message>
      <source>this check lacks '%1'</source>
      <translation>il manque '%1' à cette vérification</translation>
    </message>
    <message>
      <source>this file system has no locks; make sure that no other program writes there</source>
      <translation>ce système de fichiers n’a pas de verrous ; s’assurer qu’aucun autre programme n’y écrit</translation>
    </message>
    <message>
      <source>this folder holds a different sweep; allowed: the same sweep, or another folder</source>
      <translation>ce dossier contient un autre balayage ; permis : le même balayage, ou un autre dossier</translation>
    </message>
    <message>
      <source>this is no translation</source>
      <translation>ce n’est pas une traduction</translation>
    </message>
    <message>
      <source>this is not YAML: %1; texts with ': ' or ' #' must be quoted</source>
      <translation>ce n’est pas du YAML : %1 ; les textes avec ': ' ou ' #' doivent être entre guillemets</translation>
    </message>
    <message>
      <source>this network has %1 paths; allowed: at most %2</source>
      <translation>ce réseau a %1 chemins ; permis : %2 au plus</translation>
    </message>
    <message>
      <source>this program reads version 1</source>
      <translation>ce programme lit la version 1</translation>
    </message>
    <message>
      <source>this run has diverged, the session has not</source>
      <translation>cet essai a divergé, pas la session</translation>
    </message>
    <message>
      <source>this run has no checkpoint</source>
      <translation>cet essai n’a pas de point de contrôle</translation>
    </message>
    <message>
      <source>this run needs about %1 of memory; allowed: %2. The largest part, %3, depends on %4</source>
      <translation>cet essai demande environ %1 de mémoire ; permis : %2. La plus grande part, %3, dépend de %4</translation>
    </message>
    <message>
      <source>this session holds no run to train again: it lacks curves or the state of its training</source>
      <translation>cette session ne contient pas d’essai à refaire : il lui manque les courbes ou l’état de l’entraînement</translation>
    </message>
    <message>
      <source>this session lacks the weights at t=0, and with them the gates that were copied</source>
      <translation>il manque à cette session les poids à t=0, et avec eux les portes copiées</translation>
    </message>
    <message>
      <source>this step has a second '### %1'; allowed: one</source>
      <translation>cette étape a un second '### %1' ; permis : un seul</translation>
    </message>
    <message>
      <source>this step has a second block of settings; allowed: one</source>
      <translation>cette étape a un second bloc de réglages ; permis : un seul</translation>
    </message>
    <message>
      <source>threads of a training step; the results do not depend on it</source>
      <translation>fils d’un pas d’entraînement ; les résultats n’en dépendent pas</translation>
    </message>
    <message>
      <source>time budget</source>
      <translation>budget de temps</translation>
    </message>
    <message>
      <source>time limit per task, in sbatch format: HOURS:MINUTES:SECONDS</source>
      <translation>durée limite par tâche, au format de sbatch : HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <source>total Fₗ</source>
      <translation>Fₗ total</translation>
    </message>
    <message>
      <source>total gate change</source>
      <translation>changement total des portes</translation>
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
      <translation>tr E[Kₗ], couche %1</translation>
    </message>
    <message>
      <source>tr E[Kₗ], layers 1 to %1</source>
      <translation>tr E[Kₗ], couches 1 à %1</translation>
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
      <translation>tr Kₗ = %1, %2 % de tr Kᵛ ; tr E[Kₗ] = %3</translation>
    </message>
    <message>
      <source>tr Kₗ, stacked</source>
      <translation>tr Kₗ, empilé</translation>
    </message>
    <message>
      <source>tr cross term</source>
      <translation>tr du terme croisé</translation>
    </message>
    <message>
      <source>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1 when the labels are the kernel's first direction.</source>
      <translation>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖) : 1 quand les étiquettes sont la première direction du noyau.</translation>
    </message>
    <message>
      <source>trace</source>
      <translation>trace</translation>
    </message>
    <message>
      <source>traces</source>
      <translation>traces</translation>
    </message>
    <message>
      <source>train</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>train %1</source>
      <translation>entr. %1</translation>
    </message>
    <message>
      <source>train 1.23e-08</source>
      <translation>entr. 1,23e-08</translation>
    </message>
    <message>
      <source>train a session's run again, changes of live controls included, and say whether every bit is the same</source>
      <translation>refaire l’essai d’une session, changements de réglages compris, et dire si chaque bit est le même</translation>
    </message>
    <message>
      <source>train an experiment and write its curves and session to a folder</source>
      <translation>entraîner une expérience et écrire ses courbes et sa session dans un dossier</translation>
    </message>
    <message>
      <source>train loss</source>
      <translation>perte appr.</translation>
    </message>
    <message>
      <source>train, %1</source>
      <translation>entraînement, %1</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>training accuracy</source>
      <translation>exactitude d’entraînement</translation>
    </message>
    <message>
      <source>training and test loss</source>
      <translation>perte d’entraînement et de test</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>perte d’entraînement</translation>
    </message>
    <message>
      <source>training loss  L</source>
      <translation>perte d’entraînement  L</translation>
    </message>
    <message>
      <source>training loss %1 reached</source>
      <translation>perte d’entraînement %1 atteinte</translation>
    </message>
    <message>
      <source>training sample %1</source>
      <translation>exemple d'apprentissage %1</translation>
    </message>
    <message>
      <source>training sample %1: %2, predicted %3</source>
      <translation>exemple d’entraînement %1 : %2, prédit %3</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>exemples d’entraînement</translation>
    </message>
    <message>
      <source>training steps to 1 %</source>
      <translation>pas d’entraînement jusqu’à 1 %</translation>
    </message>
    <message>
      <source>training target</source>
      <translation>cible d’entraînement</translation>
    </message>
    <message>
      <source>training the source of the gates</source>
      <translation>entraînement de la source des portes</translation>
    </message>
    <message>
      <source>tree depth</source>
      <translation>profondeur de l’arbre</translation>
    </message>
    <message>
      <source>true</source>
      <translation>vraies</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <source>turn of the gate planes</source>
      <translation>rotation des plans des portes</translation>
    </message>
    <message>
      <source>units</source>
      <translation>unités</translation>
    </message>
    <message>
      <source>units, most open first</source>
      <translation>unités, les plus ouvertes d’abord</translation>
    </message>
    <message>
      <source>unknown extension '%1'; allowed: .gatescope, .npz (session), .json (experiment), .csv (table)</source>
      <translation>extension inconnue '%1' ; permis : .gatescope, .npz (session), .json (expérience), .csv (tableau)</translation>
    </message>
    <message>
      <source>unknown key%1</source>
      <translation>clé inconnue%1</translation>
    </message>
    <message>
      <source>unknown quantity '%1'%2; allowed: what 'gatescope-cli lesson quantities' lists%3</source>
      <translation>grandeur inconnue '%1'%2 ; permis : ce qu’énumère 'gatescope-cli lesson quantities'%3</translation>
    </message>
    <message>
      <source>update</source>
      <translation>mise à jour</translation>
    </message>
    <message>
      <source>upper quartile</source>
      <translation>quartile supérieur</translation>
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
      <translation>la valeur %1 apparaît deux fois</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds %2 networks; allowed: %3</source>
      <translation>la valeur %1 ne convient pas à la session, qui contient %2 réseaux ; permis : %3</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds 1 network; allowed: 1</source>
      <translation>la valeur %1 ne convient pas à la session, qui contient 1 réseau ; permis : 1</translation>
    </message>
    <message>
      <source>value %1 has no meaning for %2: %3; allowed: %4</source>
      <translation>la valeur %1 n’a pas de sens pour %2 : %3 ; permis : %4</translation>
    </message>
    <message>
      <source>value %1 is not a list of numbers</source>
      <translation>la valeur %1 n’est pas une liste de nombres</translation>
    </message>
    <message>
      <source>value %1 is not a list of steps</source>
      <translation>la valeur %1 n’est pas une liste de pas</translation>
    </message>
    <message>
      <source>value %1 is not a number</source>
      <translation>la valeur %1 n’est pas un nombre</translation>
    </message>
    <message>
      <source>value %1 is not a step after the one before</source>
      <translation>la valeur %1 n’est pas un pas après le précédent</translation>
    </message>
    <message>
      <source>value %1 is not allowed in a sweep%2</source>
      <translation>la valeur %1 n’est pas permise dans un balayage%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: %2</source>
      <translation>la valeur %1 n’est pas permise ; permis : %2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: 1</source>
      <translation>la valeur %1 n’est pas permise ; permis : 1</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: I/N with I from 1 to N, such as 1/4</source>
      <translation>la valeur %1 n’est pas permise ; permis : I/N avec I de 1 à N, comme 1/4</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, DAYS-HOURS, DAYS-HOURS:MINUTES or DAYS-HOURS:MINUTES:SECONDS</source>
      <translation>la valeur %1 n’est pas permise ; permis : MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, DAYS-HOURS, DAYS-HOURS:MINUTES ou DAYS-HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list</source>
      <translation>la valeur %1 n’est pas permise ; permis : une liste</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of names</source>
      <translation>la valeur %1 n’est pas permise ; permis : une liste de noms</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of values</source>
      <translation>la valeur %1 n’est pas permise ; permis : une liste de valeurs</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a name</source>
      <translation>la valeur %1 n’est pas permise ; permis : un nom</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a number%2</source>
      <translation>la valeur %1 n’est pas permise ; permis : un nombre%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: an object such as {"network.depth": [2, 4, 8]}</source>
      <translation>la valeur %1 n’est pas permise ; permis : un objet comme {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: {"step": number, "key": text, "value": …}</source>
      <translation>la valeur %1 n’est pas permise ; permis : {"step": nombre, "key": texte, "value": …}</translation>
    </message>
    <message>
      <source>value %1 is not known%2; allowed: %3</source>
      <translation>la valeur %1 n’est pas connue%2 ; permis : %3</translation>
    </message>
    <message>
      <source>value %1 leaves no room for %2 seeds; allowed with ensemble.seeds: 0 to %3</source>
      <translation>la valeur %1 ne laisse pas de place pour %2 graines ; permis avec ensemble.seeds : de 0 à %3</translation>
    </message>
    <message>
      <source>value '' is not allowed for data %1; allowed: the file or folder to read</source>
      <translation>la valeur '' n’est pas permise pour les données %1 ; permis : le fichier ou le dossier à lire</translation>
    </message>
    <message>
      <source>value 0 (never) is not allowed where a sweep trains; allowed: 1 or more</source>
      <translation>la valeur 0 (jamais) n’est pas permise où un balayage entraîne ; permis : 1 ou plus</translation>
    </message>
    <message>
      <source>value best has no test accuracy to choose by: %1; allowed: last</source>
      <translation>la valeur best n’a pas d’exactitude de test selon laquelle choisir : %1 ; permis : last</translation>
    </message>
    <message>
      <source>value classes is not allowed for data %1, whose targets are numbers; allowed: scalar</source>
      <translation>la valeur classes n’est pas permise pour les données %1, dont les cibles sont des nombres ; permis : scalar</translation>
    </message>
    <message>
      <source>value cross_entropy needs data.targets = classes; data.targets is %1</source>
      <translation>la valeur cross_entropy demande data.targets = classes ; data.targets vaut %1</translation>
    </message>
    <message>
      <source>value input</source>
      <translation>entrée des valeurs</translation>
    </message>
    <message>
      <source>value layer l</source>
      <translation>couche de valeurs l</translation>
    </message>
    <message>
      <source>value numbers is not allowed for data %1, whose targets are classes; allowed: scalar, classes</source>
      <translation>la valeur numbers n’est pas permise pour les données %1, dont les cibles sont des classes ; permis : scalar, classes</translation>
    </message>
    <message>
      <source>value scalar needs two classes, data.classes has %1; allowed: classes, or two entries in data.classes</source>
      <translation>la valeur scalar demande deux classes, data.classes en a %1 ; permis : classes, ou deux entrées dans data.classes</translation>
    </message>
    <message>
      <source>variant</source>
      <translation>variante</translation>
    </message>
    <message>
      <source>weight &gt; 0</source>
      <translation>poids &gt; 0</translation>
    </message>
    <message>
      <source>weight change</source>
      <translation>changement des poids</translation>
    </message>
    <message>
      <source>weight change of a step</source>
      <translation>changement des poids en un pas</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>weights: %1</source>
      <translation>poids : %1</translation>
    </message>
    <message>
      <source>what a sweep can measure</source>
      <translation>ce qu’un balayage peut mesurer</translation>
    </message>
    <message>
      <source>what kernel regression with K and H predicts</source>
      <translation>ce que prédit la régression à noyau avec K et H</translation>
    </message>
    <message>
      <source>what sets it apart</source>
      <translation>ce qui le distingue</translation>
    </message>
    <message>
      <source>what the kernel predicts is being measured</source>
      <translation>la mesure de ce que prédit le noyau est en cours</translation>
    </message>
    <message>
      <source>what the kernel predicts is measured with the next kernel, while this plot is seen</source>
      <translation>ce que prédit le noyau se mesure avec le prochain noyau, tant que ce graphique est visible</translation>
    </message>
    <message>
      <source>what the network makes of the images</source>
      <translation>ce que le réseau fait des images</translation>
    </message>
    <message>
      <source>what they look like</source>
      <translation>leur aspect</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>entier</translation>
    </message>
    <message>
      <source>width</source>
      <translation>largeur</translation>
    </message>
    <message>
      <source>width  w</source>
      <translation>largeur  w</translation>
    </message>
    <message>
      <source>with H</source>
      <translation>avec H</translation>
    </message>
    <message>
      <source>with K</source>
      <translation>avec K</translation>
    </message>
    <message>
      <source>write the batch script and print its path without submitting it</source>
      <translation>écrire le script de soumission et afficher son chemin sans le soumettre</translation>
    </message>
    <message>
      <source>wrong only</source>
      <translation>erreurs seules</translation>
    </message>
    <message>
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <source>x axis</source>
      <translation>axe x</translation>
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
      <translation>axe y</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>z</source>
      <translation>z</translation>
    </message>
    <message>
      <source>± standard deviation over runs; σ of the difference of the two means</source>
      <translation>± écart type sur les essais ; σ de la différence des deux moyennes</translation>
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
      <translation>ŷ, la sortie du réseau</translation>
    </message>
    <message>
      <source>Σ φ·v = %1 · ŷ = %2</source>
      <translation>Σ φ·v = %1 · ŷ = %2</translation>
    </message>
    <message>
      <source>Σ⟨vᵢ, ·⟩², power in mode i</source>
      <translation>Σ⟨vᵢ, ·⟩², puissance dans le mode i</translation>
    </message>
    <message>
      <source>α = %1 now</source>
      <translation>α = %1 maintenant</translation>
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
      <translation>ν·C/‖Y‖² (1 : aligné, n : blanc)</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 aligned, n white</source>
      <translation>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y : 1 aligné, n blanc</translation>
    </message>
    <message>
      <source>ρ / mean ρ, eigenvalues of K₀</source>
      <translation>ρ / ρ moyen, valeurs propres de K₀</translation>
    </message>
    <message>
      <source>ρ, eigenvalue of K</source>
      <translation>ρ, valeur propre de K</translation>
    </message>
    <message>
      <source>ρᵢ, eigenvalue of K</source>
      <translation>ρᵢ, valeur propre de K</translation>
    </message>
    <message>
      <source>ρ₁</source>
      <translation>ρ₁</translation>
    </message>
    <message>
      <source>ρ₁ and ρₙ</source>
      <translation>ρ₁ et ρₙ</translation>
    </message>
    <message>
      <source>ρ₁, largest</source>
      <translation>ρ₁, la plus grande</translation>
    </message>
    <message>
      <source>ρₙ</source>
      <translation>ρₙ</translation>
    </message>
    <message>
      <source>ρₙ, smallest</source>
      <translation>ρₙ, la plus petite</translation>
    </message>
    <message>
      <source>φ·v, feature × value</source>
      <translation>φ·v, caractéristique × valeur</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <source>‖eₜ‖ linear prediction</source>
      <translation>‖eₜ‖ prédiction linéaire</translation>
    </message>
    <message>
      <source>‖eₜ‖ measured</source>
      <translation>‖eₜ‖ mesurée</translation>
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
      <translation>‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ des poids de valeurs</translation>
    </message>
    <message>
      <source>“%1” comes with the program and cannot be changed; choose another name.</source>
      <translation>« %1 » est fourni avec le programme et ne peut pas être modifié ; choisir un autre nom.</translation>
    </message>
    <message>
      <source>“%1” has no curves now, and LaTeX pictures are made of curves: use PDF for it.</source>
      <translation>« %1 » n’a pas de courbes actuellement, et les figures LaTeX sont faites de courbes : utiliser PDF.</translation>
    </message>
    <message>
      <source>“%1” is not a range; allowed: such as 2..12, or 2..24:2 in steps of two</source>
      <translation>« %1 » n'est pas un intervalle ; permis : par exemple 2..12, ou 2..24:2 de deux en deux</translation>
    </message>
    <message>
      <source>“%1” needs attention; the last valid run continues until then.</source>
      <translation>« %1 » est à corriger ; le dernier essai valide continue d’ici là.</translation>
    </message>
    <message>
      <source>“Published numbers…” in the menu opens a table of them.</source>
      <translation>« Nombres publiés… » dans le menu en ouvre un tableau.</translation>
    </message>
    <message>
      <source>“Train at every point” shows the loss curves here.</source>
      <translation>« Entraîner en chaque point » montre ici les courbes de perte.</translation>
    </message>
    <message>
      <source>← Back</source>
      <translation>← Retour</translation>
    </message>
    <message>
      <source>← → ↑ ↓</source>
      <translation>← → ↑ ↓</translation>
    </message>
    <message>
      <source>←, Page up</source>
      <translation>←, Page préc.</translation>
    </message>
    <message>
      <source>→, Page down</source>
      <translation>→, Page suiv.</translation>
    </message>
    <message>
      <source>↓, ↑</source>
      <translation>↓, ↑</translation>
    </message>
    <message>
      <source>↻ restarts the run</source>
      <translation>↻ relance l’essai</translation>
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
      <translation>☰ Leçons</translation>
    </message>
    <message>
      <source>⚡ live: takes effect during the run</source>
      <translation>⚡ en direct : prend effet pendant l’essai</translation>
    </message>
    <message>
      <source>✗ %1</source>
      <translation>✗ %1</translation>
    </message>
  </context>
</TS>
