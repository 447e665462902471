<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>gatescope</name>
    <message>
      <source>

Answer: **%1**</source>
      <translation>

Respuesta: **%1**</translation>
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
Requisitos previos: %1.</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2</source>
      <translation>
cuartiles de %1 a %2</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2, %3 seeds</source>
      <translation>
cuartiles de %1 a %2, %3 semillas</translation>
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
      <translation> (¿quiso decir %1?)</translation>
    </message>
    <message>
      <source> (network of seed %1)</source>
      <translation> (red de la semilla %1)</translation>
    </message>
    <message>
      <source> (step %1)</source>
      <translation> (paso %1)</translation>
    </message>
    <message>
      <source> (the end)</source>
      <translation> (el final)</translation>
    </message>
    <message>
      <source> Median and quartiles of %1 networks.</source>
      <translation> Mediana y cuartiles de %1 redes.</translation>
    </message>
    <message>
      <source> and %1 test samples</source>
      <translation> y %1 muestras de prueba</translation>
    </message>
    <message>
      <source> dpi</source>
      <translation> ppp</translation>
    </message>
    <message>
      <source> frames/s</source>
      <translation> fotogramas/s</translation>
    </message>
    <message>
      <source> from 0</source>
      <translation> desde 0</translation>
    </message>
    <message>
      <source> in %1</source>
      <translation> en %1</translation>
    </message>
    <message>
      <source> of %1</source>
      <translation> de %1</translation>
    </message>
    <message>
      <source> of %1 min</source>
      <translation> de %1 min</translation>
    </message>
    <message>
      <source> of at least %1</source>
      <translation> de al menos %1</translation>
    </message>
    <message>
      <source> outside 3 σ</source>
      <translation> fuera de 3 σ</translation>
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
      <translation> muestras</translation>
    </message>
    <message>
      <source> within %1</source>
      <translation> con un margen de %1</translation>
    </message>
    <message>
      <source> within %1 %</source>
      <translation> con un margen del %1 %</translation>
    </message>
    <message>
      <source> within a factor %1</source>
      <translation> salvo un factor %1</translation>
    </message>
    <message>
      <source> · condition %1</source>
      <translation> · condición %1</translation>
    </message>
    <message>
      <source> · measured &lt;b&gt;%1&lt;/b&gt;</source>
      <translation> · medido &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source> · medians of %1 networks</source>
      <translation> · medianas de %1 redes</translation>
    </message>
    <message>
      <source> · test accuracy %1 %</source>
      <translation> · exactitud de prueba %1 %</translation>
    </message>
    <message>
      <source> · train %1</source>
      <translation> · entren. %1</translation>
    </message>
    <message>
      <source>"%1" is not a plot format; choose one of %2.</source>
      <translation>«%1» no es un formato de gráfica; elegir uno de %2.</translation>
    </message>
    <message>
      <source>### Answers</source>
      <translation>### Respuestas</translation>
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
%2 % de los valores propios ≤ %3</translation>
    </message>
    <message>
      <source>%1
%2 % of the eigenvalues ≤ %3 of their mean</source>
      <translation>%1
%2 % de los valores propios ≤ %3 de su media</translation>
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
%2, %3 semillas</translation>
    </message>
    <message>
      <source>%1
layer %2: %3</source>
      <translation>%1
capa %2: %3</translation>
    </message>
    <message>
      <source>%1
mean of %2</source>
      <translation>%1
media de %2</translation>
    </message>
    <message>
      <source>%1
mean of √n·v: %2</source>
      <translation>%1
media de √n·v: %2</translation>
    </message>
    <message>
      <source>%1
mode %2: power %3
ρ = %4</source>
      <translation>%1
modo %2: potencia %3
ρ = %4</translation>
    </message>
    <message>
      <source>%1
modes 1 to %2: %3 of the power
ρ = %4</source>
      <translation>%1
modos 1 a %2: %3 de la potencia
ρ = %4</translation>
    </message>
    <message>
      <source>%1
not yet measured</source>
      <translation>%1
aún sin medir</translation>
    </message>
    <message>
      <source>%1
step %2</source>
      <translation>%1
paso %2</translation>
    </message>
    <message>
      <source>%1
step %2: %3</source>
      <translation>%1
paso %2: %3</translation>
    </message>
    <message>
      <source>%1
step %2: %3 = %4</source>
      <translation>%1
paso %2: %3 = %4</translation>
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
      <translation>%1 % del tamaño en papel</translation>
    </message>
    <message>
      <source>%1 %2 samples instead of the %3 requested</source>
      <translation>%1 muestras (%2) en lugar de las %3 pedidas</translation>
    </message>
    <message>
      <source>%1 %2: %3</source>
      <translation>%1 %2: %3</translation>
    </message>
    <message>
      <source>%1 (%2 points are lost)</source>
      <translation>%1 (se pierden %2 puntos)</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (--memory, shared by %2)</source>
      <translation>%1 (--memory, compartida entre %2)</translation>
    </message>
    <message>
      <source>%1 (half of what is free, shared by %2; --memory sets another limit)</source>
      <translation>%1 (la mitad de la memoria libre, compartida entre %2; --memory fija otro límite)</translation>
    </message>
    <message>
      <source>%1 (half of what is free; --memory sets another limit)</source>
      <translation>%1 (la mitad de la memoria libre; --memory fija otro límite)</translation>
    </message>
    <message>
      <source>%1 (mean of %2)</source>
      <translation>%1 (media de %2)</translation>
    </message>
    <message>
      <source>%1 (median of %2 seeds)</source>
      <translation>%1 (mediana de %2 semillas)</translation>
    </message>
    <message>
      <source>%1 (medians of %2 seeds)</source>
      <translation>%1 (medianas de %2 semillas)</translation>
    </message>
    <message>
      <source>%1 (needs ffmpeg)</source>
      <translation>%1 (requiere ffmpeg)</translation>
    </message>
    <message>
      <source>%1 (process %2)</source>
      <translation>%1 (proceso %2)</translation>
    </message>
    <message>
      <source>%1 (setting)</source>
      <translation>%1 (ajuste)</translation>
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
      <translation>%1 Unos %2 minutos.</translation>
    </message>
    <message>
      <source>%1 Choose it again for what it was.</source>
      <translation>%1 Elegirlo de nuevo para volver a lo anterior.</translation>
    </message>
    <message>
      <source>%1 Several values, for example %2.</source>
      <translation>%1 Varios valores, por ejemplo %2.</translation>
    </message>
    <message>
      <source>%1 The choice is kept in session files.</source>
      <translation>%1 La elección se conserva en los archivos de sesión.</translation>
    </message>
    <message>
      <source>%1 already holds frames of a recording: choose another folder</source>
      <translation>%1 ya contiene fotogramas de una grabación: elegir otra carpeta</translation>
    </message>
    <message>
      <source>%1 at step %2 with step size %3: the run has diverged. The curves end at the last finite step; try a smaller step size or initial scale.</source>
      <translation>%1 en el paso %2 con tamaño de paso %3: la ejecución ha divergido. Las curvas terminan en el último paso finito; probar un tamaño de paso o una escala inicial menor.</translation>
    </message>
    <message>
      <source>%1 bytes are not a whole number of records of 3073 bytes: truncated, or not the binary version of CIFAR-10</source>
      <translation>%1 bytes no son un número entero de registros de 3073 bytes: truncado, o no es la versión binaria de CIFAR-10</translation>
    </message>
    <message>
      <source>%1 cells, but the first row has %2</source>
      <translation>%1 celdas, pero la primera fila tiene %2</translation>
    </message>
    <message>
      <source>%1 changes of live controls</source>
      <translation>%1 cambios de controles en marcha</translation>
    </message>
    <message>
      <source>%1 classes: %2</source>
      <translation>%1 clases: %2</translation>
    </message>
    <message>
      <source>%1 columns, but %2 has %3</source>
      <translation>%1 columnas, pero %2 tiene %3</translation>
    </message>
    <message>
      <source>%1 columns, no header</source>
      <translation>%1 columnas, sin encabezado</translation>
    </message>
    <message>
      <source>%1 columns, the first row names them</source>
      <translation>%1 columnas, nombradas por la primera fila</translation>
    </message>
    <message>
      <source>%1 differs</source>
      <translation>%1 difiere</translation>
    </message>
    <message>
      <source>%1 does not apply to a study: %2</source>
      <translation>%1 no se aplica a un estudio: %2</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has %3 seeds; allowed: seeds: %4 in the step</source>
      <translation>%1 no encaja con %2, cuya ejecución tiene %3 semillas; permitido: seeds: %4 en el paso</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has 1 seed; allowed: seeds: %3 in the step</source>
      <translation>%1 no encaja con %2, cuya ejecución tiene 1 semilla; permitido: seeds: %3 en el paso</translation>
    </message>
    <message>
      <source>%1 does not fit into memory; choose fewer samples</source>
      <translation>%1 no cabe en la memoria; elegir menos muestras</translation>
    </message>
    <message>
      <source>%1 excludes %2</source>
      <translation>%1 excluye %2</translation>
    </message>
    <message>
      <source>%1 failed</source>
      <translation>%1 fallidos</translation>
    </message>
    <message>
      <source>%1 frames</source>
      <translation>%1 fotogramas</translation>
    </message>
    <message>
      <source>%1 from</source>
      <translation>%1 desde</translation>
    </message>
    <message>
      <source>%1 has %2 distinct integers as targets, which may be classes or numbers; allowed: classes, numbers</source>
      <translation>%1 tiene %2 enteros distintos como objetivos, que pueden ser clases o números; permitido: classes, numbers</translation>
    </message>
    <message>
      <source>%1 has a decimal point, but other cells of this column have decimal commas</source>
      <translation>%1 tiene un punto decimal, pero otras celdas de esta columna tienen comas decimales</translation>
    </message>
    <message>
      <source>%1 has more than 1,000 distinct integers as targets, too many for classes; allowed: numbers</source>
      <translation>%1 tiene más de 1.000 enteros distintos como objetivos, demasiados para clases; permitido: numbers</translation>
    </message>
    <message>
      <source>%1 has no column %2%3; allowed are %4numbers from 1 to %5</source>
      <translation>%1 no tiene ninguna columna %2%3; permitidos: %4números del 1 al %5</translation>
    </message>
    <message>
      <source>%1 has no value here</source>
      <translation>%1 no tiene valor aquí</translation>
    </message>
    <message>
      <source>%1 has several columns called %2; allowed: the number of one of them, as in #%3</source>
      <translation>%1 tiene varias columnas llamadas %2; permitido: el número de una de ellas, como en #%3</translation>
    </message>
    <message>
      <source>%1 holds no training samples for these settings; choose other classes or another file</source>
      <translation>%1 no contiene muestras de entrenamiento con estos ajustes; elegir otras clases u otro archivo</translation>
    </message>
    <message>
      <source>%1 images, but %2 has %3 labels</source>
      <translation>%1 imágenes, pero %2 tiene %3 etiquetas</translation>
    </message>
    <message>
      <source>%1 in %2</source>
      <translation>%1 en %2</translation>
    </message>
    <message>
      <source>%1 is %2, it was %3</source>
      <translation>%1 es %2, era %3</translation>
    </message>
    <message>
      <source>%1 is %2, the saved run has %3; allowed: the same experiment (only stop rules may differ)</source>
      <translation>%1 es %2, la ejecución guardada tiene %3; permitido: el mismo experimento (solo pueden diferir las reglas de parada)</translation>
    </message>
    <message>
      <source>%1 is %2, the session has %3</source>
      <translation>%1 es %2, la sesión tiene %3</translation>
    </message>
    <message>
      <source>%1 is a missing value</source>
      <translation>%1 es un valor ausente</translation>
    </message>
    <message>
      <source>%1 is absent</source>
      <translation>%1 está ausente</translation>
    </message>
    <message>
      <source>%1 is at work in this folder; allowed: another folder, or wait for it</source>
      <translation>%1 está trabajando en esta carpeta; permitido: otra carpeta, o esperar</translation>
    </message>
    <message>
      <source>%1 is neither a number nor a class: other cells of this column are text; allowed: numbers alone, or names alone</source>
      <translation>%1 no es ni un número ni una clase: otras celdas de esta columna son texto; permitido: solo números, o solo nombres</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 no es un número finito</translation>
    </message>
    <message>
      <source>%1 is not a finite number in single precision</source>
      <translation>%1 no es un número finito en precisión simple</translation>
    </message>
    <message>
      <source>%1 is not a number</source>
      <translation>%1 no es un número</translation>
    </message>
    <message>
      <source>%1 is not a number (decimal point, no thousands separators)</source>
      <translation>%1 no es un número (punto decimal, sin separadores de miles)</translation>
    </message>
    <message>
      <source>%1 is not a number: other cells of this column have decimal points</source>
      <translation>%1 no es un número: otras celdas de esta columna tienen puntos decimales</translation>
    </message>
    <message>
      <source>%1 is not allowed; choose %2 to %3</source>
      <translation>%1 no está permitido; elegir de %2 a %3</translation>
    </message>
    <message>
      <source>%1 is not allowed; it must be a finite number%2</source>
      <translation>%1 no está permitido; debe ser un número finito%2</translation>
    </message>
    <message>
      <source>%1 is not an object</source>
      <translation>%1 no es un objeto</translation>
    </message>
    <message>
      <source>%1 is required</source>
      <translation>%1 es obligatorio</translation>
    </message>
    <message>
      <source>%1 is the name of column %2 of %3 and the number of another; allowed: #%4 or #%5</source>
      <translation>%1 es el nombre de la columna %2 de %3 y el número de otra; permitido: #%4 o #%5</translation>
    </message>
    <message>
      <source>%1 leaves only one class (%2); keep two or more</source>
      <translation>%1 deja una sola clase (%2); conservar dos o más</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>quedan %1</translation>
    </message>
    <message>
      <source>%1 lessons are broken</source>
      <translation>%1 lecciones están rotas</translation>
    </message>
    <message>
      <source>%1 loss</source>
      <translation>%1: pérdida</translation>
    </message>
    <message>
      <source>%1 needs a quantity of a run</source>
      <translation>%1 necesita una magnitud de una ejecución</translation>
    </message>
    <message>
      <source>%1 networks</source>
      <translation>%1 redes</translation>
    </message>
    <message>
      <source>%1 networks are measured</source>
      <translation>Se miden %1 redes</translation>
    </message>
    <message>
      <source>%1 networks train</source>
      <translation>Se entrenan %1 redes</translation>
    </message>
    <message>
      <source>%1 no longer exists</source>
      <translation>%1 ya no existe</translation>
    </message>
    <message>
      <source>%1 no longer exists; it was removed from the list of recent files.</source>
      <translation>%1 ya no existe; se quitó de la lista de archivos recientes.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1 of %2 MB</source>
      <translation>%1 de %2 MB</translation>
    </message>
    <message>
      <source>%1 of %2 MB for earlier runs; when full, short and old ones go first</source>
      <translation>%1 de %2 MB para ejecuciones anteriores; al llenarse, las cortas y antiguas salen primero</translation>
    </message>
    <message>
      <source>%1 of %2 at %3</source>
      <translation>%1 de %2 a %3</translation>
    </message>
    <message>
      <source>%1 of %2 checks hold, %3 s</source>
      <translation>%1 de %2 comprobaciones se cumplen, %3 s</translation>
    </message>
    <message>
      <source>%1 of %2 correct</source>
      <translation>%1 de %2 correctas</translation>
    </message>
    <message>
      <source>%1 of %2 networks have diverged: %3; try a smaller step size or initial scale.</source>
      <translation>%1 de %2 redes han divergido: %3; probar un tamaño de paso o una escala inicial menor.</translation>
    </message>
    <message>
      <source>%1 of %2 networks have finished: %3</source>
      <translation>%1 de %2 redes han terminado: %3</translation>
    </message>
    <message>
      <source>%1 of %2 paths active</source>
      <translation>%1 de %2 caminos activos</translation>
    </message>
    <message>
      <source>%1 of %2 points</source>
      <translation>%1 de %2 puntos</translation>
    </message>
    <message>
      <source>%1 of %2 points remain</source>
      <translation>quedan %1 de %2 puntos</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples</source>
      <translation>%1 de %2 muestras de sonda</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples, evenly spread</source>
      <translation>%1 de %2 muestras de sonda, repartidas por igual</translation>
    </message>
    <message>
      <source>%1 of %2 seeds</source>
      <translation>%1 de %2 semillas</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen</source>
      <translation>%1 de %2 muestras de prueba, elegidas por igual</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen.</source>
      <translation>%1 de %2 muestras de prueba, elegidas por igual.</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen</source>
      <translation>%1 de %2 muestras de entrenamiento, elegidas por igual</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen.</source>
      <translation>%1 de %2 muestras de entrenamiento, elegidas por igual.</translation>
    </message>
    <message>
      <source>%1 of each hidden layer</source>
      <translation>%1 de cada capa oculta</translation>
    </message>
    <message>
      <source>%1 of layer %2</source>
      <translation>%1 de la capa %2</translation>
    </message>
    <message>
      <source>%1 or a number from %2</source>
      <translation>%1 o un número de %2</translation>
    </message>
    <message>
      <source>%1 places</source>
      <translation>%1 lugares</translation>
    </message>
    <message>
      <source>%1 plot</source>
      <translation>Gráfica %1</translation>
    </message>
    <message>
      <source>%1 points are too many here; allowed: %2. The command line takes more: gatescope-cli sweep.</source>
      <translation>%1 puntos son demasiados aquí; se permiten %2. La línea de órdenes admite más: gatescope-cli sweep.</translation>
    </message>
    <message>
      <source>%1 points. Everything else as in the experiment: %2.</source>
      <translation>%1 puntos. Todo lo demás como en el experimento: %2.</translation>
    </message>
    <message>
      <source>%1 probe samples</source>
      <translation>%1 muestras de sonda</translation>
    </message>
    <message>
      <source>%1 requires %2</source>
      <translation>%1 requiere %2</translation>
    </message>
    <message>
      <source>%1 rows for training, %2 for testing, drawn by the seed.</source>
      <translation>%1 filas para entrenamiento, %2 para prueba, sorteadas con la semilla.</translation>
    </message>
    <message>
      <source>%1 rows that lack a value left out</source>
      <translation>%1 filas a las que falta un valor omitidas</translation>
    </message>
    <message>
      <source>%1 rows, </source>
      <translation>%1 filas, </translation>
    </message>
    <message>
      <source>%1 runs are already pinned: remove one first.</source>
      <translation>Ya hay %1 ejecuciones fijadas: quitar una primero.</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 s in total</source>
      <translation>%1 s en total</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>quedan %1 s</translation>
    </message>
    <message>
      <source>%1 samples compared</source>
      <translation>%1 mediciones comparadas</translation>
    </message>
    <message>
      <source>%1 samples of %2 inputs are more than 16 GiB; choose fewer</source>
      <translation>%1 muestras de %2 entradas son más de 16 GiB; elegir menos</translation>
    </message>
    <message>
      <source>%1 seeds</source>
      <translation>%1 semillas</translation>
    </message>
    <message>
      <source>%1 slider</source>
      <translation>Deslizador de %1</translation>
    </message>
    <message>
      <source>%1 steps</source>
      <translation>%1 pasos</translation>
    </message>
    <message>
      <source>%1 steps/s</source>
      <translation>%1 pasos/s</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 a %2</translation>
    </message>
    <message>
      <source>%1 varies the seed in grid.seed; use one or the other</source>
      <translation>%1 varía la semilla en grid.seed; usar lo uno o lo otro</translation>
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
      <translation>%1 × %2 mm no dejan espacio para las curvas de «%3»: agrandar la figura, reducir sus letras o poner la leyenda en otro lugar.</translation>
    </message>
    <message>
      <source>%1 × %2 mm on paper</source>
      <translation>%1 × %2 mm en papel</translation>
    </message>
    <message>
      <source>%1 × %2 pixels in the PNG</source>
      <translation>%1 × %2 píxeles en el PNG</translation>
    </message>
    <message>
      <source>%1 – Manual</source>
      <translation>%1 – Manual</translation>
    </message>
    <message>
      <source>%1 – numbers</source>
      <translation>%1 – números</translation>
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
      <translation>%1, %2 de %3 divergieron</translation>
    </message>
    <message>
      <source>%1, %2 per column</source>
      <translation>%1, %2 por columna</translation>
    </message>
    <message>
      <source>%1, %2 seeds</source>
      <translation>%1, %2 semillas</translation>
    </message>
    <message>
      <source>%1, class %2</source>
      <translation>%1, clase %2</translation>
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
      <translation>%1, desde</translation>
    </message>
    <message>
      <source>%1, in %2</source>
      <translation>%1, en %2</translation>
    </message>
    <message>
      <source>%1, layer %2</source>
      <translation>%1, capa %2</translation>
    </message>
    <message>
      <source>%1, mean</source>
      <translation>%1, media</translation>
    </message>
    <message>
      <source>%1, measured</source>
      <translation>%1, medido</translation>
    </message>
    <message>
      <source>%1, network %2</source>
      <translation>%1, red %2</translation>
    </message>
    <message>
      <source>%1, step size %2</source>
      <translation>%1, tamaño de paso %2</translation>
    </message>
    <message>
      <source>%1, to</source>
      <translation>%1, hasta</translation>
    </message>
    <message>
      <source>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</source>
      <translation>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</translation>
    </message>
    <message>
      <source>%1. Change that stop rule to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>%1. Cambiar ese criterio de parada para seguir, o Reiniciar (Ctrl+R) para empezar de nuevo.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 not in {%3}</source>
      <translation>%1: %2 no está en {%3}</translation>
    </message>
    <message>
      <source>%1: %2 of %3 paths active</source>
      <translation>%1: %2 de %3 caminos activos</translation>
    </message>
    <message>
      <source>%1: %2 required %3 missing</source>
      <translation>%1: se requiere %2, falta %3</translation>
    </message>
    <message>
      <source>%1: %2 training</source>
      <translation>%1: %2 de entrenamiento</translation>
    </message>
    <message>
      <source>%1: Value %2 not in range %3 to %4</source>
      <translation>%1: el valor %2 no está entre %3 y %4</translation>
    </message>
    <message>
      <source>%1: none of its numbers is of this study</source>
      <translation>%1: ninguno de sus números es de este estudio</translation>
    </message>
    <message>
      <source>%1: step %2</source>
      <translation>%1: paso %2</translation>
    </message>
    <message>
      <source>%1: step %2 of %3</source>
      <translation>%1: paso %2 de %3</translation>
    </message>
    <message>
      <source>%1: target %2</source>
      <translation>%1: objetivo %2</translation>
    </message>
    <message>
      <source>%1: the axis begins at %2 and must end above it, not at %3.</source>
      <translation>%1: el eje empieza en %2 y debe terminar por encima, no en %3.</translation>
    </message>
    <message>
      <source>%1: the file does not fit into memory</source>
      <translation>%1: el archivo no cabe en la memoria</translation>
    </message>
    <message>
      <source>%1: “%2” cannot be on a logarithmic axis; it begins above 0.</source>
      <translation>%1: «%2» no puede estar en un eje logarítmico; este empieza por encima de 0.</translation>
    </message>
    <message>
      <source>%1: “%2” is not a number; write it as 0.5, 1000 or 1e-3.</source>
      <translation>%1: «%2» no es un número; escribirlo como 0.5, 1000 o 1e-3.</translation>
    </message>
    <message>
      <source>%1; (unit): past the layer, on the skip connection</source>
      <translation>%1; (unidad): sin pasar por la capa, por la conexión residual</translation>
    </message>
    <message>
      <source>%1; every input must be a number. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1; cada entrada debe ser un número. Poner data.missing en skip para omitir las filas a las que falta un valor</translation>
    </message>
    <message>
      <source>%1; every target must be known. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1; cada objetivo debe conocerse. Poner data.missing en skip para omitir las filas a las que falta un valor</translation>
    </message>
    <message>
      <source>%1; inputs must be numbers</source>
      <translation>%1; las entradas deben ser números</translation>
    </message>
    <message>
      <source>%1; messages are in English</source>
      <translation>%1; los mensajes están en inglés</translation>
    </message>
    <message>
      <source>%1; room for %2</source>
      <translation>%1; espacio para %2</translation>
    </message>
    <message>
      <source>%1; the other targets are numbers</source>
      <translation>%1; los demás objetivos son números</translation>
    </message>
    <message>
      <source>%1=%2 is not a whole number from 1</source>
      <translation>%1=%2 no es un número entero desde 1</translation>
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
      <translation>A&amp;cerca de Gatescope</translation>
    </message>
    <message>
      <source>&amp;Axis limits…</source>
      <translation>&amp;Límites de los ejes…</translation>
    </message>
    <message>
      <source>&amp;Back one step</source>
      <translation>Paso &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Clear list</source>
      <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>&amp;Close the lesson</source>
      <translation>&amp;Cerrar la lección</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparar</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>C&amp;ontinuar</translation>
    </message>
    <message>
      <source>&amp;Continue from the step shown</source>
      <translation>&amp;Continuar desde el paso mostrado</translation>
    </message>
    <message>
      <source>&amp;Controls</source>
      <translation>&amp;Controles</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <source>&amp;Delete layout</source>
      <translation>&amp;Eliminar disposición</translation>
    </message>
    <message>
      <source>&amp;Depth explorer…</source>
      <translation>E&amp;xplorador de profundidad…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Examples</source>
      <translation>&amp;Ejemplos</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exportar</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Find the data…</source>
      <translation>&amp;Buscar los datos…</translation>
    </message>
    <message>
      <source>&amp;Follow system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>&amp;Follow the data</source>
      <translation>&amp;Seguir los datos</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Fuente</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>&amp;Free</source>
      <translation>&amp;Libres</translation>
    </message>
    <message>
      <source>&amp;Gallery of plots…</source>
      <translation>G&amp;alería de gráficas…</translation>
    </message>
    <message>
      <source>&amp;Handout…</source>
      <translation>Ap&amp;untes…</translation>
    </message>
    <message>
      <source>&amp;Height</source>
      <translation>Alt&amp;ura</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Hidden</source>
      <translation>&amp;Ocultos</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>&amp;Ocultar</translation>
    </message>
    <message>
      <source>&amp;Increase font size</source>
      <translation>A&amp;umentar fuente</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>Conser&amp;var</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>Leyen&amp;da</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>&amp;Lecciones</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>&amp;Lecciones…</translation>
    </message>
    <message>
      <source>&amp;Letters</source>
      <translation>&amp;Letras</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Locked</source>
      <translation>&amp;Bloqueados</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Manual</translation>
    </message>
    <message>
      <source>&amp;Maps and network</source>
      <translation>&amp;Mapas y red</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Más</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Nuevo</translation>
    </message>
    <message>
      <source>&amp;Next step</source>
      <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>A&amp;hora no</translation>
    </message>
    <message>
      <source>&amp;Numbers as a table…</source>
      <translation>&amp;Números en tabla…</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
      <source>&amp;Open a study…</source>
      <translation>&amp;Abrir un estudio…</translation>
    </message>
    <message>
      <source>&amp;Open as live run</source>
      <translation>Abrir como ejecución en &amp;vivo</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausa</translation>
    </message>
    <message>
      <source>&amp;Pin this run</source>
      <translation>&amp;Fijar esta ejecución</translation>
    </message>
    <message>
      <source>&amp;Plot</source>
      <translation>&amp;Gráfica</translation>
    </message>
    <message>
      <source>&amp;Plots</source>
      <translation>&amp;Gráficas</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;Presentar</translation>
    </message>
    <message>
      <source>&amp;Published numbers…</source>
      <translation>Números &amp;publicados…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Record…</source>
      <translation>G&amp;rabar…</translation>
    </message>
    <message>
      <source>&amp;Repeat step</source>
      <translation>&amp;Repetir paso</translation>
    </message>
    <message>
      <source>&amp;Reset layout</source>
      <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>E&amp;jecución</translation>
    </message>
    <message>
      <source>&amp;Save layout…</source>
      <translation>&amp;Guardar disposición…</translation>
    </message>
    <message>
      <source>&amp;Save session…</source>
      <translation>&amp;Guardar sesión…</translation>
    </message>
    <message>
      <source>&amp;Save the sweep…</source>
      <translation>&amp;Guardar el barrido…</translation>
    </message>
    <message>
      <source>&amp;Set limits</source>
      <translation>Fijar &amp;límites</translation>
    </message>
    <message>
      <source>&amp;Slides…</source>
      <translation>&amp;Diapositivas…</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Iniciar</translation>
    </message>
    <message>
      <source>&amp;Start…</source>
      <translation>&amp;Iniciar…</translation>
    </message>
    <message>
      <source>&amp;Style</source>
      <translation>&amp;Estilo</translation>
    </message>
    <message>
      <source>&amp;Table of all points…</source>
      <translation>&amp;Tabla de todos los puntos…</translation>
    </message>
    <message>
      <source>&amp;Timeline</source>
      <translation>Línea de &amp;tiempo</translation>
    </message>
    <message>
      <source>&amp;Unit</source>
      <translation>&amp;Unidad</translation>
    </message>
    <message>
      <source>&amp;Use this table</source>
      <translation>&amp;Usar esta tabla</translation>
    </message>
    <message>
      <source>&amp;Variants</source>
      <translation>&amp;Variantes</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;What's this?</source>
      <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Anchura</translation>
    </message>
    <message>
      <source>&amp;Width and height</source>
      <translation>&amp;Anchura y altura</translation>
    </message>
    <message>
      <source>&amp;as high as the curves need</source>
      <translation>tan alta &amp;como requieran las curvas</translation>
    </message>
    <message>
      <source>&amp;title</source>
      <translation>&amp;título</translation>
    </message>
    <message>
      <source>&amp;x axis</source>
      <translation>eje &amp;x</translation>
    </message>
    <message>
      <source>&amp;y axis</source>
      <translation>eje &amp;y</translation>
    </message>
    <message>
      <source>'%1' appears twice</source>
      <translation>'%1' aparece dos veces</translation>
    </message>
    <message>
      <source>'%1' cannot be shown; allowed in show: %2</source>
      <translation>'%1' no se puede mostrar; permitido en show: %2</translation>
    </message>
    <message>
      <source>'%1' does not apply to a run; allowed: layer=1…, step=N</source>
      <translation>'%1' no se aplica a una ejecución; permitido: layer=1…, step=N</translation>
    </message>
    <message>
      <source>'%1' does not apply to a study; allowed: theory, low, high, key=value</source>
      <translation>'%1' no se aplica a un estudio; permitido: theory, low, high, key=value</translation>
    </message>
    <message>
      <source>'%1' does not vary in the study</source>
      <translation>'%1' no varía en el estudio</translation>
    </message>
    <message>
      <source>'%1' is no column of published numbers%2; allowed: keys of settings, %3</source>
      <translation>'%1' no es una columna de números publicados%2; permitido: claves de ajustes, %3</translation>
    </message>
    <message>
      <source>'%1' is no measure; allowed: %2</source>
      <translation>'%1' no es una medida; permitido: %2</translation>
    </message>
    <message>
      <source>'%1' is no numeric setting of the grid</source>
      <translation>'%1' no es un ajuste numérico de grid</translation>
    </message>
    <message>
      <source>'%1' is not a choice</source>
      <translation>'%1' no es una opción</translation>
    </message>
    <message>
      <source>'%1' is not a command</source>
      <translation>'%1' no es una orden</translation>
    </message>
    <message>
      <source>'%1' is not a command; did you mean '%2'?</source>
      <translation>'%1' no es una orden; ¿quiso decir '%2'?</translation>
    </message>
    <message>
      <source>'%1' is not a data set%2; allowed are %3</source>
      <translation>'%1' no es un conjunto de datos%2; permitidos: %3</translation>
    </message>
    <message>
      <source>'%1' is not a run of this step; allowed: %2first, last, highest, lowest</source>
      <translation>'%1' no es una ejecución de este paso; permitido: %2first, last, highest, lowest</translation>
    </message>
    <message>
      <source>'%1' is not allowed in a lesson; allowed: &lt;sub&gt;, &lt;sup&gt;, &lt;b&gt;, &lt;i&gt;, &lt;em&gt;, &lt;strong&gt;, &lt;code&gt;, &lt;u&gt;, &lt;s&gt;, &lt;br&gt;, or &amp;lt; for the sign itself</source>
      <translation>'%1' no está permitido en una lección; permitido: &lt;sub&gt;, &lt;sup&gt;, &lt;b&gt;, &lt;i&gt;, &lt;em&gt;, &lt;strong&gt;, &lt;code&gt;, &lt;u&gt;, &lt;s&gt;, &lt;br&gt;, o &amp;lt; para el propio signo</translation>
    </message>
    <message>
      <source>'%1' is not allowed; allowed: %2</source>
      <translation>'%1' no está permitido; permitido: %2</translation>
    </message>
    <message>
      <source>'%1' is not an integer; allowed: %2</source>
      <translation>'%1' no es un entero; permitido: %2</translation>
    </message>
    <message>
      <source>'%1' is not an optimiser</source>
      <translation>'%1' no es un optimizador</translation>
    </message>
    <message>
      <source>'%1' is not known%2; allowed in %3: %4</source>
      <translation>'%1' no se conoce%2; permitido en %3: %4</translation>
    </message>
    <message>
      <source>'%1' must hold lines 'key: value'</source>
      <translation>'%1' debe contener líneas 'clave: valor'</translation>
    </message>
    <message>
      <source>'%1' takes a list: [a, b]</source>
      <translation>'%1' toma una lista: [a, b]</translation>
    </message>
    <message>
      <source>'%1' takes a number</source>
      <translation>'%1' toma un número</translation>
    </message>
    <message>
      <source>'%1' takes one value</source>
      <translation>'%1' toma un valor</translation>
    </message>
    <message>
      <source>'%1': %2 at character %3%4</source>
      <translation>'%1': %2 en el carácter %3%4</translation>
    </message>
    <message>
      <source>'%1': the claim has %2 characters; allowed: at most %3</source>
      <translation>'%1': la afirmación tiene %2 caracteres; permitido: %3 como máximo</translation>
    </message>
    <message>
      <source>'=' needs 'within …': measured numbers are never exact; expected 'within'</source>
      <translation>'=' necesita 'within …': los números medidos nunca son exactos; se esperaba 'within'</translation>
    </message>
    <message>
      <source>'checks' takes a list, each item beginning with '- '</source>
      <translation>'checks' toma una lista, cada elemento empieza por '- '</translation>
    </message>
    <message>
      <source>'in %1'</source>
      <translation>'in %1'</translation>
    </message>
    <message>
      <source>'in N of M seeds' needs N from 1 to M, and M up to %1,</source>
      <translation>'in N of M seeds' necesita N de 1 a M, y M hasta %1,</translation>
    </message>
    <message>
      <source>'within' goes with '='</source>
      <translation>'within' va con '='</translation>
    </message>
    <message>
      <source>(1 of %1)</source>
      <translation>(1 de %1)</translation>
    </message>
    <message>
      <source>**Correct.** %1</source>
      <translation>**Correcto.** %1</translation>
    </message>
    <message>
      <source>**Not quite.** %1</source>
      <translation>**No del todo.** %1</translation>
    </message>
    <message>
      <source>**Predict first.** %1</source>
      <translation>**Predecir primero.** %1</translation>
    </message>
    <message>
      <source>+, =   and   −</source>
      <translation>+, =   y   −</translation>
    </message>
    <message>
      <source>, %1 failed</source>
      <translation>, %1 con error</translation>
    </message>
    <message>
      <source>, %1 inputs, %2 %3, %4 weights</source>
      <translation>, %1 entradas, %2 %3, %4 pesos</translation>
    </message>
    <message>
      <source>, %1 left</source>
      <translation>, quedan %1</translation>
    </message>
    <message>
      <source>, %1 networks</source>
      <translation>, %1 redes</translation>
    </message>
    <message>
      <source>, %1 skipped because writing is slower</source>
      <translation>, %1 omitidos porque la escritura es más lenta</translation>
    </message>
    <message>
      <source>, and measures of a study in steps that have one</source>
      <translation>, y medidas de un estudio en los pasos que tienen uno</translation>
    </message>
    <message>
      <source>, before '%1'</source>
      <translation>, antes de '%1'</translation>
    </message>
    <message>
      <source>, did you mean %1?</source>
      <translation>, ¿quiso decir %1?</translation>
    </message>
    <message>
      <source>, from step %1: %2</source>
      <translation>, desde el paso %1: %2</translation>
    </message>
    <message>
      <source>, paused</source>
      <translation>, en pausa</translation>
    </message>
    <message>
      <source>, separated by %1</source>
      <translation>, separadas por %1</translation>
    </message>
    <message>
      <source>, stopped</source>
      <translation>, detenido</translation>
    </message>
    <message>
      <source>--overwrite to replace them</source>
      <translation>--overwrite para reemplazarlos</translation>
    </message>
    <message>
      <source>--resume to continue them, --overwrite to replace them</source>
      <translation>--resume para continuarlos, --overwrite para reemplazarlos</translation>
    </message>
    <message>
      <source>--save-every takes seconds from %1 to %2, not '%3'</source>
      <extracomment>0.01</extracomment>
      <translation>--save-every toma segundos de %1 a %2, no '%3'</translation>
    </message>
    <message>
      <source>--steps takes a number of steps, not '%1'</source>
      <translation>--steps toma un número de pasos, no '%1'</translation>
    </message>
    <message>
      <source>. Space runs it.</source>
      <translation>. Espacio para ejecutar.</translation>
    </message>
    <message>
      <source>0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>00:00 left</source>
      <translation>quedan 00:00</translation>
    </message>
    <message>
      <source>1 Forward</source>
      <translation>1 Adelante</translation>
    </message>
    <message>
      <source>1 change of live controls</source>
      <translation>1 cambio de controles en marcha</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 fotograma</translation>
    </message>
    <message>
      <source>1 of %1 networks has diverged: %2; try a smaller step size or initial scale.</source>
      <translation>1 de %1 redes ha divergido: %2; probar un tamaño de paso o una escala inicial menor.</translation>
    </message>
    <message>
      <source>1 of %1 networks has finished: %2</source>
      <translation>1 de %1 redes ha terminado: %2</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 lugar</translation>
    </message>
    <message>
      <source>1 row that lacks a value left out</source>
      <translation>1 fila a la que falta un valor omitida</translation>
    </message>
    <message>
      <source>1 sample compared</source>
      <translation>1 medición comparada</translation>
    </message>
    <message>
      <source>1 step/s</source>
      <translation>1 paso/s</translation>
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
      <translation>2 Puertas</translation>
    </message>
    <message>
      <source>3 Loss</source>
      <translation>3 Pérdida</translation>
    </message>
    <message>
      <source>4 Backward</source>
      <translation>4 Atrás</translation>
    </message>
    <message>
      <source>5 Update</source>
      <translation>5 Actualización</translation>
    </message>
    <message>
      <source>: %1</source>
      <translation>: %1</translation>
    </message>
    <message>
      <source>; %1 skipped because writing was slower</source>
      <translation>; %1 omitidos porque la escritura era más lenta</translation>
    </message>
    <message>
      <source>; allowed: 1, and to sweep over the axis seed instead</source>
      <translation>; permitido: 1, y en su lugar un barrido sobre el eje seed</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>; ¿quiso decir %1?</translation>
    </message>
    <message>
      <source>; looked for it in %1 and in %2</source>
      <translation>; buscada en %1 y en %2</translation>
    </message>
    <message>
      <source>; the first %1 of %2 inputs</source>
      <translation>; las primeras %1 de %2 entradas</translation>
    </message>
    <message>
      <source>&lt; 0</source>
      <translation>&lt; 0</translation>
    </message>
    <message>
      <source>&lt;b&gt;Accuracy&lt;/b&gt;, training / test: share of samples classified correctly, step %1.</source>
      <translation>&lt;b&gt;Exactitud&lt;/b&gt;, entrenamiento / prueba: proporción de muestras bien clasificadas, paso %1.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Condition number&lt;/b&gt; ρ₁/ρₙ of the tangent kernel K: how unevenly the errors can fall; ∞ when K is singular to rounding. Probe set of %1 samples, step %2.</source>
      <translation>&lt;b&gt;Número de condición&lt;/b&gt; ρ₁/ρₙ del kernel tangente K: con qué desigualdad pueden bajar los errores; ∞ cuando K es singular salvo redondeo. Conjunto de sonda de %1 muestras, paso %2.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Lessons&lt;/b&gt;&lt;br&gt;Deep gated networks in five parts. Each step trains real networks and checks what they show.</source>
      <translation>&lt;b&gt;Lecciones&lt;/b&gt;&lt;br&gt;Redes profundas con puertas en cinco partes. Cada paso entrena redes reales y comprueba lo que muestran.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Measuring&lt;/b&gt;: share of the engine's time taken by gate and kernel measurements. “time budget” under Measuring limits it.</source>
      <translation>&lt;b&gt;Medición&lt;/b&gt;: proporción del tiempo del motor que ocupan las mediciones de puertas y kernel. «presupuesto de tiempo», en Medición, la limita.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Speed&lt;/b&gt;: optimiser steps per second, measurements included.</source>
      <translation>&lt;b&gt;Velocidad&lt;/b&gt;: pasos del optimizador por segundo, mediciones incluidas.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Step&lt;/b&gt;: optimiser steps done, of those that the stop rule “stop after” allows.</source>
      <translation>&lt;b&gt;Paso&lt;/b&gt;: pasos del optimizador hechos, de los que permite el criterio de parada «parar tras».</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt; %1: %2. Held-out samples, step %3.</source>
      <translation>&lt;b&gt;Pérdida de prueba&lt;/b&gt; %1: %2. Muestras reservadas, paso %3.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt;: not measured. %1</source>
      <translation>&lt;b&gt;Pérdida de prueba&lt;/b&gt;: sin medir. %1</translation>
    </message>
    <message>
      <source>&lt;b&gt;Time left&lt;/b&gt; until the last step, at the current speed.</source>
      <translation>&lt;b&gt;Tiempo restante&lt;/b&gt; hasta el último paso, a la velocidad actual.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training loss&lt;/b&gt; %1: %2. All training samples, step %3.</source>
      <translation>&lt;b&gt;Pérdida de entrenamiento&lt;/b&gt; %1: %2. Todas las muestras de entrenamiento, paso %3.</translation>
    </message>
    <message>
      <source>&lt;br&gt;This check fails. Possible reason: %1.</source>
      <translation>&lt;br&gt;Esta comprobación falla. Posible razón: %1.</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;A live laboratory for deep gated networks&lt;/p&gt;&lt;p&gt;Based on C. Lakshminarayanan and A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;br&gt;Built with Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp and giflib.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;Un laboratorio en vivo para redes profundas con puertas&lt;/p&gt;&lt;p&gt;Basado en C. Lakshminarayanan y A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.&lt;br&gt;Hecho con Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp y giflib.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Speed&lt;/b&gt;&lt;/p&gt;&lt;p&gt;From one step per second, to watch every step, to full speed. Takes effect at once.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Velocidad&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Desde un paso por segundo, para observar cada paso, hasta la velocidad máxima. Tiene efecto inmediato.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Allowed: %1.&lt;br&gt;Default: %2.&lt;br&gt;Key in files and on the command line: &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Valores permitidos: %1.&lt;br&gt;Por omisión: %2.&lt;br&gt;Clave en archivos y en la línea de órdenes: &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Each mark is a checkpoint: a step whose weights are kept. Drag to look back: the plots show the gates, kernel and network of that step while training continues. The present is at the right end.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Cada marca es un punto de control: un paso cuyos pesos se conservan. Arrastrar para mirar atrás: las gráficas muestran las puertas, el kernel y la red de ese paso mientras el entrenamiento continúa. El presente está en el extremo derecho.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Has no effect now: %1.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Sin efecto ahora: %1.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Which network of the ensemble the pictures from inside show: network, gates, kernel map, decision map, digits, function, paths. Curves are medians of all networks. Up and Down go to the next.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Red del conjunto que muestran las vistas del interior: red, puertas, mapa del kernel, mapa de decisión, dígitos, función, caminos. Las curvas son medianas de todas las redes. Arriba y Abajo pasan a la siguiente.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A ReLU network learns all ten digits. Watch its gates, and which digits it still gets wrong.</source>
      <translation>Una red ReLU aprende los diez dígitos. Observar sus puertas y los dígitos en que aún se equivoca.</translation>
    </message>
    <message>
      <source>A boundary that winds: many gates must move before it follows the arms.</source>
      <translation>Una frontera sinuosa: muchas puertas deben moverse antes de que siga los brazos.</translation>
    </message>
    <message>
      <source>A deep narrow network on two digits: its eigenvalues are far apart, and training is slow.</source>
      <translation>Una red profunda y estrecha con dos dígitos: sus valores propios están muy separados y el entrenamiento es lento.</translation>
    </message>
    <message>
      <source>A few large plots that an audience can follow.</source>
      <translation>Unas pocas gráficas grandes que el público puede seguir.</translation>
    </message>
    <message>
      <source>A file for gatescope-cli sweep: for other machines and for Slurm.</source>
      <translation>Un archivo para gatescope-cli sweep: para otras máquinas y para Slurm.</translation>
    </message>
    <message>
      <source>A folder written by gatescope-cli sweep, even while it is still being written.</source>
      <translation>Una carpeta escrita por gatescope-cli sweep, incluso mientras aún se escribe.</translation>
    </message>
    <message>
      <source>A function needs one input, or inputs on a circle; these data have %1. Try circle, or a CSV file with one column beside the target.</source>
      <translation>Una función necesita una sola entrada, o entradas en un círculo; estos datos tienen %1. Probar el círculo, o un archivo CSV con una columna además del objetivo.</translation>
    </message>
    <message>
      <source>A function over the circle: slow waves come first, as the kernel's eigenvectors say.</source>
      <translation>Una función sobre el círculo: las ondas lentas llegan primero, como dicen los vectores propios del kernel.</translation>
    </message>
    <message>
      <source>A hundred images, evenly chosen, with the network's predictions.</source>
      <translation>Cien imágenes, elegidas por igual, con las predicciones de la red.</translation>
    </message>
    <message>
      <source>A lesson of your own. Those in %1 are listed automatically.</source>
      <translation>Una lección propia. Las de %1 se incluyen automáticamente en la lista.</translation>
    </message>
    <message>
      <source>A live laboratory for deep gated networks.</source>
      <translation>Un laboratorio vivo para redes profundas con puertas.</translation>
    </message>
    <message>
      <source>A new run continues from step %1. Space runs it; the previous run stays as a ghost.</source>
      <translation>Una nueva ejecución continúa desde el paso %1. Espacio la inicia; la ejecución anterior queda como fantasma.</translation>
    </message>
    <message>
      <source>A pgfplots picture with its data to the clipboard; only plots of curves have one</source>
      <translation>Una figura pgfplots con sus datos al portapapeles; solo la tienen las gráficas de curvas</translation>
    </message>
    <message>
      <source>A pinned run stays in the plots, in a colour of its own, and in this list.</source>
      <translation>Una ejecución fijada permanece en las gráficas, con un color propio, y en esta lista.</translation>
    </message>
    <message>
      <source>A published table: MNIST, Adam</source>
      <translation>Una tabla publicada: MNIST, Adam</translation>
    </message>
    <message>
      <source>A published table: MNIST, SGD</source>
      <translation>Una tabla publicada: MNIST, SGD</translation>
    </message>
    <message>
      <source>A recording is already running.</source>
      <translation>Ya hay una grabación en marcha.</translation>
    </message>
    <message>
      <source>A report is being prepared already.</source>
      <translation>Ya se está preparando un informe.</translation>
    </message>
    <message>
      <source>A row with an empty cell, NA, N/A, ?, null, nan or - is refused with its line, or left out.</source>
      <translation>Una fila con una celda vacía, NA, N/A, ?, null, nan o - se rechaza indicando su línea, o se omite.</translation>
    </message>
    <message>
      <source>A run of %1 steps or more stays here until it is deleted. When the memory is full, runs of fewer than %2 steps go first, then the others, the oldest first; those that are pinned or in the plots stay.</source>
      <translation>Una ejecución de %1 pasos o más permanece aquí hasta que se elimine. Cuando la memoria está llena, salen primero las ejecuciones de menos de %2 pasos y luego las demás, de la más antigua a la más reciente; las que están fijadas o en las gráficas permanecen.</translation>
    </message>
    <message>
      <source>A second window: notes, clock, next step, live results.</source>
      <translation>Una segunda ventana: notas, reloj, paso siguiente, resultados en vivo.</translation>
    </message>
    <message>
      <source>A stop rule was met. Raise “stop after” to continue, or Reset to start over.</source>
      <translation>Se cumplió un criterio de parada. Aumentar «parar tras» para continuar, o Reiniciar para empezar de nuevo.</translation>
    </message>
    <message>
      <source>A strip of runs to begin with: a click starts one with the plots that suit it.</source>
      <translation>Una franja de ejecuciones para empezar: un clic inicia una con las gráficas que le convienen.</translation>
    </message>
    <message>
      <source>A study from a file</source>
      <translation>Un estudio desde un archivo</translation>
    </message>
    <message>
      <source>A subcommand</source>
      <translation>Una suborden</translation>
    </message>
    <message>
      <source>A table of numbers with one target column, shuffled by the seed.</source>
      <translation>Una tabla de números con una columna objetivo, mezclada según la semilla.</translation>
    </message>
    <message>
      <source>A table of reported numbers as CSV, shown beside what was measured.</source>
      <translation>Una tabla de números publicados en CSV, mostrada junto a lo medido.</translation>
    </message>
    <message>
      <source>About Gatescope</source>
      <translation>Acerca de Gatescope</translation>
    </message>
    <message>
      <source>About the lesson</source>
      <translation>Acerca de la lección</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <source>Accuracy: share of test samples classified correctly, by kernel regression with K and with H, and by the network. Error: mean ½‖ŷ − κy‖² of these; the network's own where it has the squared loss.</source>
      <translation>Exactitud: proporción de muestras de prueba bien clasificadas, mediante regresión con kernel con K y con H, y mediante la red. Error: media de ½‖ŷ − κy‖² sobre ellas; el de la propia red si usa la pérdida cuadrática.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Adds a bias to every unit. The theory has none; maps of 2-D data need them.</source>
      <translation>Añade un sesgo a cada unidad. La teoría no tiene sesgos; los mapas de datos 2D los necesitan.</translation>
    </message>
    <message>
      <source>After K₀, each network is trained: steps to 1 % of the loss, losses, accuracies. Takes longer than the kernel alone.</source>
      <translation>Después de K₀ se entrena cada red: pasos hasta el 1 % de la pérdida, pérdidas, exactitudes. Tarda más que el kernel solo.</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Alineación</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>All %1 networks have diverged: %2; try a smaller step size or initial scale.</source>
      <translation>Las %1 redes han divergido: %2; probar un tamaño de paso o una escala inicial menor.</translation>
    </message>
    <message>
      <source>All lessons of the course, and your own.</source>
      <translation>Todas las lecciones del curso, y las propias.</translation>
    </message>
    <message>
      <source>All plots are hidden. View ▸ Reset layout brings them back.</source>
      <translation>Todas las gráficas están ocultas. Ver ▸ Restablecer disposición las recupera.</translation>
    </message>
    <message>
      <source>All plots are hidden: choose one here, or show some with the View menu.</source>
      <translation>Todas las gráficas están ocultas: elegir una aquí, o mostrar algunas con el menú Ver.</translation>
    </message>
    <message>
      <source>All plots are hidden: there is nothing to record.</source>
      <translation>Todas las gráficas están ocultas: no hay nada que grabar.</translation>
    </message>
    <message>
      <source>All plots with name and picture, to show or hide.</source>
      <translation>Todas las gráficas, con nombre e imagen, para mostrar u ocultar.</translation>
    </message>
    <message>
      <source>All runs of this sitting: what sets them apart, how far they came, and how to go back to them.</source>
      <translation>Todas las ejecuciones desde que se inició el programa: qué las distingue, hasta dónde llegaron y cómo volver a ellas.</translation>
    </message>
    <message>
      <source>All shortcuts of the window and the plots.</source>
      <translation>Todos los atajos de la ventana y de las gráficas.</translation>
    </message>
    <message>
      <source>All shown plots</source>
      <translation>Todas las gráficas mostradas</translation>
    </message>
    <message>
      <source>All supported files (*.gatescope *.json *.md %1);;Sessions (*.gatescope);;Experiments (*.json);;Lessons (*.md);;Data (%1)</source>
      <translation>Todos los archivos admitidos (*.gatescope *.json *.md %1);;Sesiones (*.gatescope);;Experimentos (*.json);;Lecciones (*.md);;Datos (%1)</translation>
    </message>
    <message>
      <source>Also shows test samples, as hollow marks.</source>
      <translation>Muestra también las muestras de prueba, como marcas huecas.</translation>
    </message>
    <message>
      <source>Angle: median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree. Planes found: share of the tree's planes with a gate within %1°.</source>
      <translation>Ángulo: mediana, sobre las puertas de una capa, del ángulo entre el plano en que conmuta una puerta y el plano más cercano del árbol. Planos encontrados: proporción de los planos del árbol con una puerta a menos de %1°.</translation>
    </message>
    <message>
      <source>Applies the settings of the next step and plays it.</source>
      <translation>Aplica los ajustes del paso siguiente y lo reproduce.</translation>
    </message>
    <message>
      <source>Arrow keys move, plus and minus zoom, Home or F follow the data again.</source>
      <translation>Las flechas desplazan, más y menos amplían y reducen, Inicio o F vuelven a seguir los datos.</translation>
    </message>
    <message>
      <source>As its sweep.json says.</source>
      <translation>Como indica su sweep.json.</translation>
    </message>
    <message>
      <source>As on screen</source>
      <translation>Como en pantalla</translation>
    </message>
    <message>
      <source>At least one number is needed; allowed: %1</source>
      <translation>Se necesita al menos un número; permitido: %1</translation>
    </message>
    <message>
      <source>At the end of the run, [0, 1].</source>
      <translation>Al final de la ejecución, [0, 1].</translation>
    </message>
    <message>
      <source>At the end of the run; inf when it diverged.</source>
      <translation>Al final de la ejecución; inf si divergió.</translation>
    </message>
    <message>
      <source>Autosave failed, the run continues: %1. Save it elsewhere with Ctrl+S.</source>
      <translation>Falló el guardado automático, la ejecución continúa: %1. Guardar en otro lugar con Ctrl+S.</translation>
    </message>
    <message>
      <source>Autosave took too long.</source>
      <translation>El guardado automático tardó demasiado.</translation>
    </message>
    <message>
      <source>Autosave works again.</source>
      <translation>El guardado automático vuelve a funcionar.</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Ejes</translation>
    </message>
    <message>
      <source>Axes and smoothing</source>
      <translation>Ejes y suavizado</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Back one step</source>
      <translation>Paso anterior</translation>
    </message>
    <message>
      <source>Back to t=0 with the same settings, seed and initial weights. The curves so far stay as a ghost.</source>
      <translation>Vuelve a t=0 con los mismos ajustes, semilla y pesos iniciales. Las curvas obtenidas quedan como fantasma.</translation>
    </message>
    <message>
      <source>Back to the controls.</source>
      <translation>Vuelve a los controles.</translation>
    </message>
    <message>
      <source>Back to the controls: your run, its settings, pins and undo come back.</source>
      <translation>Vuelve a los controles: se recuperan la ejecución, sus ajustes, lo fijado y lo que se puede deshacer.</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>Volver al presente</translation>
    </message>
    <message>
      <source>Back to the present.</source>
      <translation>De vuelta al presente.</translation>
    </message>
    <message>
      <source>Beyond a point depth hurts</source>
      <translation>Más allá de un punto, la profundidad perjudica</translation>
    </message>
    <message>
      <source>Blank the screen</source>
      <translation>Oscurecer la pantalla</translation>
    </message>
    <message>
      <source>CIFAR-10</source>
      <translation>CIFAR-10</translation>
    </message>
    <message>
      <source>CSV data…</source>
      <translation>Datos CSV…</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>Tabla CSV</translation>
    </message>
    <message>
      <source>CSV: data</source>
      <translation>CSV: datos</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel this work</source>
      <translation>Cancelar este trabajo</translation>
    </message>
    <message>
      <source>Change exactly one setting. This run starts again beside the new one, both with seed %1.</source>
      <translation>Cambiar exactamente un ajuste. Esta ejecución empieza de nuevo junto a la otra, ambas con la semilla %1.</translation>
    </message>
    <message>
      <source>Change to: %1</source>
      <translation>Cambiar a: %1</translation>
    </message>
    <message>
      <source>Changes while the run went on; above are the settings it started with</source>
      <translation>Cambios durante la ejecución; arriba están los ajustes con que empezó</translation>
    </message>
    <message>
      <source>Checkerboard</source>
      <translation>Tablero</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Comprobaciones</translation>
    </message>
    <message>
      <source>Choices of the figure</source>
      <translation>Opciones de la figura</translation>
    </message>
    <message>
      <source>Choose %1</source>
      <translation>Elegir %1</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <source>Choose a study on the left and press Start.</source>
      <translation>Elegir un estudio a la izquierda y pulsar Iniciar.</translation>
    </message>
    <message>
      <source>Choose a value other than the current one.</source>
      <translation>Elegir un valor distinto del actual.</translation>
    </message>
    <message>
      <source>Choose an answer</source>
      <translation>Elegir una respuesta</translation>
    </message>
    <message>
      <source>Choose one of them under “Read targets as”.</source>
      <translation>Elegir una en «Leer objetivos como».</translation>
    </message>
    <message>
      <source>Choose one plot to copy it</source>
      <translation>Elegir una gráfica para copiarla</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Círculo</translation>
    </message>
    <message>
      <source>Close the depth explorer first.</source>
      <translation>Cerrar primero el explorador de profundidad.</translation>
    </message>
    <message>
      <source>Close the lesson first.</source>
      <translation>Cerrar primero la lección.</translation>
    </message>
    <message>
      <source>Colour photographs, 32 × 32 pixels; data.path is the folder with the binary batches.</source>
      <translation>Fotografías en color, 32 × 32 píxeles; data.path es la carpeta con los lotes binarios.</translation>
    </message>
    <message>
      <source>Colour&amp;s</source>
      <translation>C&amp;olores</translation>
    </message>
    <message>
      <source>Condition number, largest and smallest eigenvalue, effective rank.</source>
      <translation>Número de condición, valor propio mayor y menor, rango efectivo.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Contents of the manual</source>
      <translation>Contenido del manual</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Continue from here</source>
      <translation>Continuar desde aquí</translation>
    </message>
    <message>
      <source>Controls for a cla&amp;ss</source>
      <translation>Controles para una cla&amp;se</translation>
    </message>
    <message>
      <source>Copied “%1” as a pgfplots picture</source>
      <translation>«%1» se copió como figura pgfplots</translation>
    </message>
    <message>
      <source>Copied “%1” as image and data</source>
      <translation>«%1» se copió como imagen y datos</translation>
    </message>
    <message>
      <source>Copies the selected cells, or all, with tabs between them: for spreadsheets. Ctrl+C</source>
      <translation>Copia las celdas seleccionadas, o todas, separadas por tabuladores: para hojas de cálculo. Ctrl+C</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy &amp;gates from this run</source>
      <translation>Copiar &amp;puertas de esta ejecución</translation>
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation>Copiar como CSV</translation>
    </message>
    <message>
      <source>Copy as LaTe&amp;X</source>
      <translation>Copiar como LaTe&amp;X</translation>
    </message>
    <message>
      <source>Copy as LaTeX</source>
      <translation>Copiar como LaTeX</translation>
    </message>
    <message>
      <source>Copy gates</source>
      <translation>Copiar puertas</translation>
    </message>
    <message>
      <source>Could not convert: %1 = %2</source>
      <translation>No se pudo convertir: %1 = %2</translation>
    </message>
    <message>
      <source>Could not create the folder %1</source>
      <translation>No se pudo crear la carpeta %1</translation>
    </message>
    <message>
      <source>Could not draw %1 as %2.</source>
      <translation>No se pudo dibujar %1 como %2.</translation>
    </message>
    <message>
      <source>Could not draw a frame as PNG</source>
      <translation>No se pudo dibujar un fotograma como PNG</translation>
    </message>
    <message>
      <source>Could not draw the handout.</source>
      <translation>No se pudieron dibujar los apuntes.</translation>
    </message>
    <message>
      <source>Could not draw the report.</source>
      <translation>No se pudo dibujar el informe.</translation>
    </message>
    <message>
      <source>Could not write %1.</source>
      <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
      <source>Could not write %1: %2</source>
      <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg ended before the recording (%2)</source>
      <translation>No se pudo escribir %1: ffmpeg terminó antes que la grabación (%2)</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg says “%2”</source>
      <translation>No se pudo escribir %1: ffmpeg dice «%2»</translation>
    </message>
    <message>
      <source>Ctrl+1 … 9</source>
      <translation>Ctrl+1 … 9</translation>
    </message>
    <message>
      <source>Curves are in that corner: the legend is in a free one.</source>
      <translation>Hay curvas en esa esquina: la leyenda está en una libre.</translation>
    </message>
    <message>
      <source>DLGN</source>
      <translation>DLGN</translation>
    </message>
    <message>
      <source>DLGN, shallow</source>
      <translation>DLGN, superficial</translation>
    </message>
    <message>
      <source>DLGN-SF</source>
      <translation>DLGN-SF</translation>
    </message>
    <message>
      <source>Dark text on a light background.</source>
      <translation>Texto oscuro sobre fondo claro.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Conjunto de datos</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Mapa de decisión</translation>
    </message>
    <message>
      <source>Decre&amp;ase font size</source>
      <translation>Reducir &amp;fuente</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Deleted the layout “%1”.</source>
      <translation>Se eliminó la disposición «%1».</translation>
    </message>
    <message>
      <source>Deleted “%1”.</source>
      <translation>Se eliminó «%1».</translation>
    </message>
    <message>
      <source>Deletes this preset of your own. Those that come with the program stay.</source>
      <translation>Elimina este preajuste propio. Los que vienen con el programa permanecen.</translation>
    </message>
    <message>
      <source>Depth 24</source>
      <translation>Profundidad 24</translation>
    </message>
    <message>
      <source>Depth and test accuracy on digits</source>
      <translation>Profundidad y exactitud de prueba en dígitos</translation>
    </message>
    <message>
      <source>Depth explorer</source>
      <translation>Explorador de profundidad</translation>
    </message>
    <message>
      <source>Depth whitens</source>
      <translation>La profundidad blanquea</translation>
    </message>
    <message>
      <source>Depth × width</source>
      <translation>Profundidad × anchura</translation>
    </message>
    <message>
      <source>Differences between the runs</source>
      <translation>Diferencias entre las ejecuciones</translation>
    </message>
    <message>
      <source>Digit wall</source>
      <translation>Muro de dígitos</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>Dígitos</translation>
    </message>
    <message>
      <source>Dimension of the generated inputs.</source>
      <translation>Dimensión de las entradas generadas.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Discard the run %1</source>
      <translation>Descartar la ejecución %1</translation>
    </message>
    <message>
      <source>Display program version information and exit</source>
      <translation>Mostrar la versión del programa y salir</translation>
    </message>
    <message>
      <source>Displays help on commandline options.</source>
      <translation>Muestra ayuda sobre las opciones de la línea de órdenes.</translation>
    </message>
    <message>
      <source>Displays version information.</source>
      <translation>Muestra la versión.</translation>
    </message>
    <message>
      <source>Distance from t = 0</source>
      <translation>Distancia desde t = 0</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>Divergió</translation>
    </message>
    <message>
      <source>Dots an inch of a PNG. Vectors are sharp at any size.</source>
      <translation>Puntos por pulgada de un PNG. Los vectores son nítidos a cualquier tamaño.</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>Arrastrar</translation>
    </message>
    <message>
      <source>Drag a title</source>
      <translation>Arrastrar un título</translation>
    </message>
    <message>
      <source>Drag the title to move the plot; double-click it to enlarge the plot, and again to put it back. The wheel scrolls the plots here, and zooms in the plot itself.</source>
      <translation>Arrastre el título para mover la gráfica; un doble clic la amplía y otro la devuelve a su sitio. La rueda desplaza las gráficas aquí y hace zum en la propia gráfica.</translation>
    </message>
    <message>
      <source>Draws the curve of each network of the ensemble, faintly, beside median and quartiles.</source>
      <translation>Dibuja la curva de cada red del conjunto, tenue, junto a mediana y cuartiles.</translation>
    </message>
    <message>
      <source>Drops the remaining points. Finished ones are kept, and Continue goes on from them, even after a restart.</source>
      <translation>Abandona los puntos restantes. Los terminados se conservan, y Continuar sigue a partir de ellos, incluso tras reiniciar el programa.</translation>
    </message>
    <message>
      <source>E&amp;nlarge</source>
      <translation>Am&amp;pliar</translation>
    </message>
    <message>
      <source>E&amp;xplore</source>
      <translation>E&amp;xplorar</translation>
    </message>
    <message>
      <source>E[K₀] by redraws</source>
      <translation>E[K₀] por resorteo</translation>
    </message>
    <message>
      <source>Each entry divided by the root of its two diagonal entries: 1 is as close as a sample is to itself. Of a layer: Kₗ above the diagonal, E[Kₗ] below where theory has it.</source>
      <translation>Cada entrada dividida por la raíz de sus dos entradas diagonales: 1 es tan cerca como una muestra está de sí misma. De una capa: Kₗ sobre la diagonal, E[Kₗ] debajo donde la teoría lo da.</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of the input.</source>
      <translation>Las puertas de cada capa son semiespacios aleatorios de la entrada.</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of what the layer reads, and never train; they move with the values below.</source>
      <translation>Las puertas de cada capa son semiespacios aleatorios de lo que lee la capa, y nunca se entrenan; se mueven con los valores de debajo.</translation>
    </message>
    <message>
      <source>Each layer's gates read what the layer reads and train: the gate of today's language models.</source>
      <translation>Las puertas de cada capa leen lo que lee la capa y se entrenan: la puerta de los modelos de lenguaje actuales.</translation>
    </message>
    <message>
      <source>Each network</source>
      <translation>Cada red</translation>
    </message>
    <message>
      <source>Each unit's gate is the sign of its own pre-activation: gates and values share one set of weights.</source>
      <translation>La puerta de cada unidad es el signo de su propia preactivación: puertas y valores comparten un mismo conjunto de pesos.</translation>
    </message>
    <message>
      <source>Eigenvalues of a point</source>
      <translation>Valores propios de un punto</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Vacío</translation>
    </message>
    <message>
      <source>Enlarge the plot in the spotlight, or put it back</source>
      <translation>Ampliar la gráfica iluminada o devolverla a su sitio</translation>
    </message>
    <message>
      <source>Enlarge the plot, or put it back</source>
      <translation>Ampliar la gráfica o devolverla a su sitio</translation>
    </message>
    <message>
      <source>Esc, F5</source>
      <translation>Esc, F5</translation>
    </message>
    <message>
      <source>Every corner has curves: the legend is below the axes.</source>
      <translation>Hay curvas en todas las esquinas: la leyenda está debajo de los ejes.</translation>
    </message>
    <message>
      <source>Every gate is open: a product of matrices, the baseline that gates must beat.</source>
      <translation>Todas las puertas están abiertas: un producto de matrices, la referencia que las puertas deben superar.</translation>
    </message>
    <message>
      <source>Every path of a tiny network: what each adds to the output, and their sum.</source>
      <translation>Cada camino de una red diminuta: lo que cada uno añade a la salida, y su suma.</translation>
    </message>
    <message>
      <source>Every plot in every format, and the table, to a folder.</source>
      <translation>Todas las gráficas en todos los formatos, y la tabla, a una carpeta.</translation>
    </message>
    <message>
      <source>Every plot that is shown, in every format, to a folder.</source>
      <translation>Todas las gráficas mostradas, en todos los formatos, a una carpeta.</translation>
    </message>
    <message>
      <source>Every setting can be changed.</source>
      <translation>Se puede cambiar cualquier ajuste.</translation>
    </message>
    <message>
      <source>Example: %1</source>
      <translation>Ejemplo: %1</translation>
    </message>
    <message>
      <source>Examples:</source>
      <translation>Ejemplos:</translation>
    </message>
    <message>
      <source>Excludes</source>
      <translation>Excluye</translation>
    </message>
    <message>
      <source>Exclusive or</source>
      <translation>O exclusivo</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export &amp;all plots…</source>
      <translation>Exportar &amp;todas las gráficas…</translation>
    </message>
    <message>
      <source>Export plots</source>
      <translation>Exportar gráficas</translation>
    </message>
    <message>
      <source>Export “%1” as %2</source>
      <translation>Exportar «%1» como %2</translation>
    </message>
    <message>
      <source>Export ▾</source>
      <translation>Exportar ▾</translation>
    </message>
    <message>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormato</translation>
    </message>
    <message>
      <source>F11</source>
      <translation>F11</translation>
    </message>
    <message>
      <source>F11, double click on a title</source>
      <translation>F11, doble clic en un título</translation>
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
      <translation>Factor de una puerta suave. Los cuadernos de los autores usan ε = 0.1 con β = 4.</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <source>Fashion-MNIST</source>
      <translation>Fashion-MNIST</translation>
    </message>
    <message>
      <source>Figure %1. %2</source>
      <translation>Figura %1. %2</translation>
    </message>
    <message>
      <source>Figure %1. %2: %3</source>
      <translation>Figura %1. %2: %3</translation>
    </message>
    <message>
      <source>Figure for print…</source>
      <translation>Figura para imprimir…</translation>
    </message>
    <message>
      <source>File or folder to read. Empty: the bundled or installed copy, if there is one.</source>
      <translation>Archivo o carpeta que leer. Vacío: la copia incluida o instalada, si la hay.</translation>
    </message>
    <message>
      <source>Filter by name or description</source>
      <translation>Filtrar por nombre o descripción</translation>
    </message>
    <message>
      <source>Filter by word or key</source>
      <translation>Filtrar por palabra o tecla</translation>
    </message>
    <message>
      <source>Find the data of this session</source>
      <translation>Buscar los datos de esta sesión</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <source>Finished: %1</source>
      <translation>Terminado: %1</translation>
    </message>
    <message>
      <source>First look</source>
      <translation>Primer vistazo</translation>
    </message>
    <message>
      <source>First rows of the table</source>
      <translation>Primeras filas de la tabla</translation>
    </message>
    <message>
      <source>Fixed learnt</source>
      <translation>Fijas aprendidas</translation>
    </message>
    <message>
      <source>Fixed random</source>
      <translation>Fijas aleatorias</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, skip strength s = 0, 0.7, 0.9: each layer whitens less, as if gates were open with probability p_s = s² + (1−s²)·p, and its noise hurts less. Deep narrow networks keep their condition number.</source>
      <translation>Puertas aleatorias fijas, entradas idénticas, fuerza residual s = 0, 0.7, 0.9: cada capa blanquea menos, como si las puertas estuvieran abiertas con probabilidad p_s = s² + (1−s²)·p, y su ruido perjudica menos. Las redes profundas y estrechas conservan su número de condición.</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, three widths: the condition number falls with depth as theory says, until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>Puertas aleatorias fijas, entradas idénticas, tres anchuras: el número de condición baja con la profundidad como dice la teoría, hasta que domina el ruido de la anchura finita, una varianza relativa de aproximadamente c·d/w.</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, wide: off-diagonal/diagonal falls as p^(d−1). Point at a depth to see its eigenvalues.</source>
      <translation>Puertas aleatorias fijas, entradas idénticas, red ancha: fuera de la diagonal/diagonal baja como p^(d−1). Señalar una profundidad para ver sus valores propios.</translation>
    </message>
    <message>
      <source>Folder for plots and table</source>
      <translation>Carpeta para gráficas y tabla</translation>
    </message>
    <message>
      <source>Folder for the plots</source>
      <translation>Carpeta para las gráficas</translation>
    </message>
    <message>
      <source>Folder for the slides</source>
      <translation>Carpeta para las diapositivas</translation>
    </message>
    <message>
      <source>Folder of a study (it holds a sweep.json)</source>
      <translation>Carpeta de un estudio (contiene un sweep.json)</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Follow the data again</source>
      <translation>Volver a seguir los datos</translation>
    </message>
    <message>
      <source>Forward →</source>
      <translation>Adelante →</translation>
    </message>
    <message>
      <source>Fraction of the last step that is carried over.</source>
      <translation>Fracción del último paso que se arrastra al siguiente.</translation>
    </message>
    <message>
      <source>Frame &amp;every</source>
      <translation>Fotogra&amp;ma cada</translation>
    </message>
    <message>
      <source>Full screen for an audience: large plots and text, no controls. → and ← step, Space runs, 1–9 put a spotlight on a plot, B blanks the screen, N opens the notes, Esc leaves.</source>
      <translation>Pantalla completa para un público: gráficas y texto grandes, sin controles. → y ← cambian de paso, Espacio ejecuta, 1–9 ponen el foco en una gráfica, B oscurece la pantalla, N abre las notas, Esc sale.</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Fₗ, gate change since t = 0</source>
      <translation>Fₗ, cambio de puertas desde t = 0</translation>
    </message>
    <message>
      <source>G = %1, z = %2</source>
      <translation>G = %1, z = %2</translation>
    </message>
    <message>
      <source>G = (1+ε)·σ(βqᶠ), qᶠ linear in x</source>
      <translation>G = (1+ε)·σ(βqᶠ), qᶠ lineal en x</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ at t = 0</source>
      <translation>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ en t = 0</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ trained before</source>
      <translation>G = 1{qᶠ &gt; 0}, Θᶠ entrenado antes</translation>
    </message>
    <message>
      <source>G ~ Bernoulli(p)</source>
      <translation>G ~ Bernoulli(p)</translation>
    </message>
    <message>
      <source>GIF: plays anywhere</source>
      <translation>GIF: se ve en todas partes</translation>
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
      <translation>GaLU frente a ReLU en la esfera unidad: cuán grande es K₀ fuera de su diagonal, y su número de condición.</translation>
    </message>
    <message>
      <source>GaLU on ten digits: the gates stay as they were drawn and only the values learn. Pin it and start Digits to compare.</source>
      <translation>GaLU con diez dígitos: las puertas quedan como se sortearon y solo aprenden los valores. Fijarla e iniciar Dígitos para comparar.</translation>
    </message>
    <message>
      <source>GaLU, FRNPF(II)</source>
      <translation>GaLU, FRNPF(II)</translation>
    </message>
    <message>
      <source>GaLU, dependent</source>
      <translation>GaLU, dependiente</translation>
    </message>
    <message>
      <source>GaLU, layer</source>
      <translation>GaLU, por capa</translation>
    </message>
    <message>
      <source>GaLU, shallow</source>
      <translation>GaLU, superficial</translation>
    </message>
    <message>
      <source>GaLU0 (Fiat et al.)</source>
      <translation>GaLU0 (Fiat et al.)</translation>
    </message>
    <message>
      <source>Gate change</source>
      <translation>Cambio de puertas</translation>
    </message>
    <message>
      <source>Gate change as a strip of colours: layers over steps.</source>
      <translation>Cambio de puertas como tira de colores: capas según los pasos.</translation>
    </message>
    <message>
      <source>Gate measure</source>
      <translation>Medida de puertas</translation>
    </message>
    <message>
      <source>Gate patterns, linear regions, and the output as a sum over paths.</source>
      <translation>Patrones de puertas, regiones lineales, y la salida como suma sobre caminos.</translation>
    </message>
    <message>
      <source>Gate planes</source>
      <translation>Planos de las puertas</translation>
    </message>
    <message>
      <source>Gate raster</source>
      <translation>Trama de puertas</translation>
    </message>
    <message>
      <source>Gate strip</source>
      <translation>Tira de puertas</translation>
    </message>
    <message>
      <source>Gates</source>
      <translation>Puertas</translation>
    </message>
    <message>
      <source>Gates are coin tosses, one per training sample and unit, and never change: memorisation only.</source>
      <translation>Las puertas se echan a cara o cruz, una por muestra de entrenamiento y unidad, y nunca cambian: solo memorización.</translation>
    </message>
    <message>
      <source>Gates are copied from a trained ReLU network and frozen; the values start fresh.</source>
      <translation>Las puertas se copian de una red ReLU entrenada y se congelan; los valores empiezan de nuevo.</translation>
    </message>
    <message>
      <source>Gates are copied through a file, but the folder %1 cannot be created.</source>
      <translation>Las puertas se copian mediante un archivo, pero no se puede crear la carpeta %1.</translation>
    </message>
    <message>
      <source>Gates come from a separate ReLU network that trains too: gates adapt.</source>
      <translation>Las puertas vienen de una red ReLU separada que también se entrena: las puertas se adaptan.</translation>
    </message>
    <message>
      <source>Gates come from a separate random ReLU network that never trains.</source>
      <translation>Las puertas vienen de una red ReLU aleatoria separada que nunca se entrena.</translation>
    </message>
    <message>
      <source>Gates find the planes of a tree</source>
      <translation>Las puertas encuentran los planos de un árbol</translation>
    </message>
    <message>
      <source>Gates frozen</source>
      <translation>Puertas congeladas</translation>
    </message>
    <message>
      <source>Gates of layer</source>
      <translation>Puertas de la capa</translation>
    </message>
    <message>
      <source>Gates, their patterns and regions, layer by layer and sample by sample.</source>
      <translation>Puertas, sus patrones y regiones, capa por capa y muestra por muestra.</translation>
    </message>
    <message>
      <source>Gatescope did not exit properly. The run %1 was saved on %2.</source>
      <translation>Gatescope no se cerró correctamente. La ejecución %1 se guardó el %2.</translation>
    </message>
    <message>
      <source>Gatescope without a window: train deep gated networks and measure them.</source>
      <translation>Gatescope sin ventana: entrenar redes profundas con puertas y medirlas.</translation>
    </message>
    <message>
      <source>Gating</source>
      <translation>Puertas</translation>
    </message>
    <message>
      <source>Gating, depth, width, data, optimiser and seed, under the plot. The file remembers all settings in any case.</source>
      <translation>Puertas, profundidad, anchura, datos, optimizador y semilla, bajo la gráfica. El archivo recuerda todos los ajustes en cualquier caso.</translation>
    </message>
    <message>
      <source>Gaussian blobs</source>
      <translation>Nubes gaussianas</translation>
    </message>
    <message>
      <source>Goes to the setting “%1” in the window</source>
      <translation>Va al ajuste «%1» de la ventana</translation>
    </message>
    <message>
      <source>H is singular: the jitter would decide ν</source>
      <translation>H es singular: el jitter decidiría ν</translation>
    </message>
    <message>
      <source>Handout of the lesson</source>
      <translation>Apuntes de la lección</translation>
    </message>
    <message>
      <source>Handwritten digits, 28 × 28 grey pixels: the full set if found, otherwise the bundled subset.</source>
      <translation>Dígitos manuscritos, 28 × 28 píxeles grises: el conjunto completo si se encuentra; si no, el subconjunto incluido.</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <source>Hidden layer</source>
      <translation>Capa oculta</translation>
    </message>
    <message>
      <source>Hide the examples</source>
      <translation>Ocultar los ejemplos</translation>
    </message>
    <message>
      <source>Hides the examples. View has them again.</source>
      <translation>Oculta los ejemplos. El menú Ver los recupera.</translation>
    </message>
    <message>
      <source>Home, F, double click</source>
      <translation>Inicio, F, doble clic</translation>
    </message>
    <message>
      <source>How far kernel, path kernel and weights have moved.</source>
      <translation>Cuánto se han movido kernel, kernel de caminos y pesos.</translation>
    </message>
    <message>
      <source>How fast weights move, ‖ΔΘ‖/‖Θ‖ in a step, beside how fast gates do.</source>
      <translation>A qué velocidad se mueven los pesos, ‖ΔΘ‖/‖Θ‖ en un paso, junto a la de las puertas.</translation>
    </message>
    <message>
      <source>How gates and kernel align with the labels: ν·C/‖Y‖² (1 aligned, n white), alignments.</source>
      <translation>Cómo se alinean puertas y kernel con las etiquetas: ν·C/‖Y‖² (1 alineado, n blanco), alineaciones.</translation>
    </message>
    <message>
      <source>How many networks train side by side, under this seed and those that follow it. Each is the run of its seed alone; curves are their median and quartiles.</source>
      <translation>Cuántas redes se entrenan lado a lado, con esta semilla y las siguientes. Cada una es la ejecución de su semilla por sí sola; las curvas son su mediana y cuartiles.</translation>
    </message>
    <message>
      <source>How near the planes where gates switch come to those of the tree that made the labels.</source>
      <translation>Cuánto se acercan los planos en que conmutan las puertas a los del árbol que hizo las etiquetas.</translation>
    </message>
    <message>
      <source>How the errors fall, and what the gates do.</source>
      <translation>Cómo bajan los errores, y qué hacen las puertas.</translation>
    </message>
    <message>
      <source>I/N: only every Nth point, starting from the Ith</source>
      <translation>I/N: solo uno de cada N puntos, desde el I-ésimo</translation>
    </message>
    <message>
      <source>IDX files</source>
      <translation>Archivos IDX</translation>
    </message>
    <message>
      <source>IDX header declares items of %1 bytes; at most 64 MiB are read</source>
      <translation>la cabecera IDX declara elementos de %1 bytes; se leen 64 MiB como máximo</translation>
    </message>
    <message>
      <source>IDX header declares more than a terabyte: the file is broken</source>
      <translation>la cabecera IDX declara más de un terabyte: el archivo está roto</translation>
    </message>
    <message>
      <source>IDX header has %1 dimensions; 1 to 4 are supported</source>
      <translation>la cabecera IDX tiene %1 dimensiones; se admiten de 1 a 4</translation>
    </message>
    <message>
      <source>IDX header says that dimension %1 is empty</source>
      <translation>la cabecera IDX dice que la dimensión %1 está vacía</translation>
    </message>
    <message>
      <source>IDX type %1 is not supported; it must be 8 (unsigned bytes)</source>
      <translation>el tipo IDX %1 no se admite; debe ser 8 (bytes sin signo)</translation>
    </message>
    <message>
      <source>Identical inputs</source>
      <translation>Entradas idénticas</translation>
    </message>
    <message>
      <source>Image and data to the clipboard</source>
      <translation>Imagen y datos al portapapeles</translation>
    </message>
    <message>
      <source>Images and labels in the file format of MNIST: a folder, or an images file.</source>
      <translation>Imágenes y etiquetas en el formato de archivo de MNIST: una carpeta, o un archivo de imágenes.</translation>
    </message>
    <message>
      <source>Images of clothing (28 × 28 grey pixels), from the Debian package dataset-fashion-mnist.</source>
      <translation>Imágenes de ropa (28 × 28 píxeles grises), del paquete Debian dataset-fashion-mnist.</translation>
    </message>
    <message>
      <source>Images shown</source>
      <translation>Imágenes mostradas</translation>
    </message>
    <message>
      <source>Import %1</source>
      <translation>Importar %1</translation>
    </message>
    <message>
      <source>In a plot that was clicked or reached with Tab</source>
      <translation>En una gráfica en la que se hizo clic o a la que se llegó con Tab</translation>
    </message>
    <message>
      <source>In the window, measurements wait while they have taken more than this share of the run time.</source>
      <translation>En la ventana, las mediciones esperan mientras hayan ocupado más que esta proporción del tiempo de ejecución.</translation>
    </message>
    <message>
      <source>Independent gates whiten more than ReLU</source>
      <translation>Las puertas independientes blanquean más que ReLU</translation>
    </message>
    <message>
      <source>It builds on: %1.</source>
      <translation>Se apoya en: %1.</translation>
    </message>
    <message>
      <source>It never covers a curve: without a free corner it stands below the axes.</source>
      <translation>Nunca tapa una curva: sin una esquina libre se coloca debajo de los ejes.</translation>
    </message>
    <message>
      <source>It trains beside the run on screen: unpin it first.</source>
      <translation>Se entrena junto a la ejecución en pantalla: dejar de fijarla primero.</translation>
    </message>
    <message>
      <source>Its network was too large to be kept: only its curves are there.</source>
      <translation>Su red era demasiado grande para conservarla: solo están sus curvas.</translation>
    </message>
    <message>
      <source>K of layer %1</source>
      <translation>K de la capa %1</translation>
    </message>
    <message>
      <source>Keeps all choices for a figure under this name, until you delete it.</source>
      <translation>Conserva todas las opciones de una figura con este nombre, hasta que se elimine.</translation>
    </message>
    <message>
      <source>Keeps this run's curves, in their own colour and dash, beside every later run.</source>
      <translation>Conserva las curvas de esta ejecución, con su propio color y trazo, junto a cada ejecución posterior.</translation>
    </message>
    <message>
      <source>Kept as “%1”.</source>
      <translation>Se conservó como «%1».</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Kernel</translation>
    </message>
    <message>
      <source>Kernel by layers</source>
      <translation>Kernel por capas</translation>
    </message>
    <message>
      <source>Kernel eigenvalues</source>
      <translation>Valores propios del kernel</translation>
    </message>
    <message>
      <source>Kernel history</source>
      <translation>Historia del kernel</translation>
    </message>
    <message>
      <source>Kernel map</source>
      <translation>Mapa del kernel</translation>
    </message>
    <message>
      <source>Kernel on the %1 probe samples, step %2</source>
      <translation>Kernel en las %1 muestras de sonda, paso %2</translation>
    </message>
    <message>
      <source>Kernel predictor</source>
      <translation>Predictor del kernel</translation>
    </message>
    <message>
      <source>Kernel predictor: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, kernel ridge regression with K and with H on training samples, seen on test samples.</source>
      <translation>Predictor del kernel: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, regresión ridge con kernel con K y con H en muestras de entrenamiento, vista en muestras de prueba.</translation>
    </message>
    <message>
      <source>Kernel, that of any layer, overlap and path kernel between the probe samples, sorted.</source>
      <translation>Kernel, el de cualquier capa, solapamiento y kernel de caminos entre las muestras de sonda, ordenadas.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Kᵛ = Σₗ Kₗ, Kₗ of the weights of value layer l. Stacked: tr Kₗ one on the other, over steps. By layer: each by itself. Now: bars. Dotted, and as marks: tr E[Kₗ], expected at t = 0.</source>
      <translation>Kᵛ = Σₗ Kₗ, Kₗ de los pesos de la capa de valores l. Apilado: tr Kₗ uno sobre otro, según los pasos. Por capa: cada uno por sí solo. Ahora: barras. Con puntos, y como marcas: tr E[Kₗ], esperado en t = 0.</translation>
    </message>
    <message>
      <source>Kᵛ against Kᶠ</source>
      <translation>Kᵛ frente a Kᶠ</translation>
    </message>
    <message>
      <source>L = mean over samples of %1</source>
      <translation>L = media sobre las muestras de %1</translation>
    </message>
    <message>
      <source>L&amp;ines</source>
      <translation>Lí&amp;neas</translation>
    </message>
    <message>
      <source>L, cross-entropy (nats)</source>
      <translation>L, entropía cruzada (nats)</translation>
    </message>
    <message>
      <source>L, squared loss</source>
      <translation>L, pérdida cuadrática</translation>
    </message>
    <message>
      <source>La&amp;youts</source>
      <translation>&amp;Disposiciones</translation>
    </message>
    <message>
      <source>LaTeX picture…</source>
      <translation>Figura LaTeX…</translation>
    </message>
    <message>
      <source>Labels from a decision tree with oblique planes: how far the planes of DLGN gates turn towards them. With random labels they do not, and those of GaLU, shallow are frozen.</source>
      <translation>Etiquetas de un árbol de decisión con planos oblicuos: cuánto giran hacia ellos los planos de las puertas DLGN. Con etiquetas aleatorias no lo hacen, y los de GaLU, superficial están congelados.</translation>
    </message>
    <message>
      <source>Lang&amp;uage</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Language of the s&amp;ystem</source>
      <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
      <source>Largest over smallest eigenvalue of K₀: how much slower gradient descent is in its slowest direction than in its fastest. inf: singular.</source>
      <translation>Valor propio mayor de K₀ entre el menor: cuánto más lento es el descenso de gradiente en su dirección más lenta que en la más rápida. inf: singular.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave out rows that &amp;lack a value</source>
      <translation>Omitir &amp;filas incompletas</translation>
    </message>
    <message>
      <source>Lecture</source>
      <translation>Exposición</translation>
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Home to the first, End to the present.</source>
      <translation>Izquierda y Derecha van de un punto de control a otro, Inicio al primero, Fin al presente.</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lecciones</translation>
    </message>
    <message>
      <source>Lessons (*.md)</source>
      <translation>Lecciones (*.md)</translation>
    </message>
    <message>
      <source>Letters and lines</source>
      <translation>Letras y líneas</translation>
    </message>
    <message>
      <source>Light or dark, as set for the desktop.</source>
      <translation>Claro u oscuro, según el escritorio.</translation>
    </message>
    <message>
      <source>Light text on a dark background.</source>
      <translation>Texto claro sobre fondo oscuro.</translation>
    </message>
    <message>
      <source>Like DLGN, but each gate layer reads x directly.</source>
      <translation>Como DLGN, pero cada capa de puertas lee x directamente.</translation>
    </message>
    <message>
      <source>Like GaLU, but the feature network is a copy of the initial value network: equal to ReLU at t = 0.</source>
      <translation>Como GaLU, pero la red de características es una copia de la red de valores inicial: igual a ReLU en t = 0.</translation>
    </message>
    <message>
      <source>Like ReLU with a smooth gate; gradients flow through both value and gate.</source>
      <translation>Como ReLU con una puerta suave; los gradientes fluyen por el valor y por la puerta.</translation>
    </message>
    <message>
      <source>Like soft GaLU with a deep linear feature network.</source>
      <translation>Como soft GaLU con una red de características lineal y profunda.</translation>
    </message>
    <message>
      <source>Limits of the axes</source>
      <translation>Límites de los ejes</translation>
    </message>
    <message>
      <source>Linear (DLN)</source>
      <translation>Lineal (DLN)</translation>
    </message>
    <message>
      <source>Linear prediction</source>
      <translation>Predicción lineal</translation>
    </message>
    <message>
      <source>Lines where the gates of a hidden layer flip, one colour per unit (the first 64).</source>
      <translation>Líneas donde conmutan las puertas de una capa oculta, un color por unidad (las primeras 64).</translation>
    </message>
    <message>
      <source>List of &amp;runs</source>
      <translation>&amp;Lista de ejecuciones</translation>
    </message>
    <message>
      <source>Loading data and building the network.</source>
      <translation>Cargando los datos y construyendo la red.</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Logarithmic steps</source>
      <translation>Pasos logarítmicos</translation>
    </message>
    <message>
      <source>Logarithmic steps, and smoothing: an exponential average of the past, without its bias towards the first values. The measured curve stays visible, faintly.</source>
      <translation>Pasos logarítmicos, y suavizado: una media exponencial del pasado, sin su sesgo hacia los primeros valores. La curva medida sigue visible, tenue.</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <translation>Eje y logarítmico</translation>
    </message>
    <message>
      <source>Logarithmic y axis. Values at or below zero become gaps.</source>
      <translation>Eje y logarítmico. Los valores nulos o negativos quedan como huecos.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Loss or accuracy</source>
      <translation>Pérdida o exactitud</translation>
    </message>
    <message>
      <source>Loss: mean over samples. Accuracy: share of samples classified correctly, where there are classes. Test only: accuracies on the test set, close up.</source>
      <translation>Pérdida: media sobre las muestras. Exactitud: proporción de muestras bien clasificadas, donde hay clases. Solo prueba: exactitudes en el conjunto de prueba, de cerca.</translation>
    </message>
    <message>
      <source>Losses and accuracies</source>
      <translation>Pérdidas y exactitudes</translation>
    </message>
    <message>
      <source>Losses and accuracies: median [quartiles]</source>
      <translation>Pérdidas y exactitudes: mediana [cuartiles]</translation>
    </message>
    <message>
      <source>MNIST digits</source>
      <translation>Dígitos MNIST</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not installed (Debian package ffmpeg)</source>
      <translation>MP4 necesita el programa ffmpeg, que no está instalado (paquete Debian ffmpeg)</translation>
    </message>
    <message>
      <source>MP4: video</source>
      <translation>MP4: vídeo</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>Map of</source>
      <translation>Mapa de</translation>
    </message>
    <message>
      <source>Marks: %1 of %2 training samples, evenly chosen.</source>
      <translation>Marcas: %1 de %2 muestras de entrenamiento, elegidas por igual.</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matriz</translation>
    </message>
    <message>
      <source>Maximum number of training steps at every point.</source>
      <translation>Número máximo de pasos de entrenamiento en cada punto.</translation>
    </message>
    <message>
      <source>Mean kernel</source>
      <translation>Kernel medio</translation>
    </message>
    <message>
      <source>Mean of K₀ off the diagonal over its mean on it. With identical inputs and gates that are on with probability p, theory expects p^(d−1).</source>
      <translation>Media de K₀ fuera de la diagonal entre su media en ella. Con entradas idénticas y puertas abiertas con probabilidad p, la teoría espera p^(d−1).</translation>
    </message>
    <message>
      <source>Mean of ½‖ŷ − κy‖² over the test samples, for kernel regression with K₀.</source>
      <translation>Media de ½‖ŷ − κy‖² sobre las muestras de prueba, para la regresión con kernel con K₀.</translation>
    </message>
    <message>
      <source>Mean over the hidden layers, or each layer. Weights: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights. Gates: mean |Gₜ − Gₜ₋₁| on the probe set.</source>
      <translation>Media sobre las capas ocultas, o cada capa. Pesos: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ de los pesos de valores. Puertas: media de |Gₜ − Gₜ₋₁| en el conjunto de sonda.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <source>Measures every point of this study. Points measured before are read from disk.</source>
      <translation>Mide cada punto de este estudio. Los puntos ya medidos se leen del disco.</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Medición</translation>
    </message>
    <message>
      <source>Median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree, mean over the hidden layers, at the end of the run.</source>
      <translation>Mediana, sobre las puertas de una capa, del ángulo entre el plano en que conmuta una puerta y el plano más cercano del árbol, media de las capas ocultas, al final de la ejecución.</translation>
    </message>
    <message>
      <source>Members x (n, d) and y, optionally x_test and y_test, in the order of the file.</source>
      <translation>Miembros x (n, d) e y, opcionalmente x_test e y_test, en el orden del archivo.</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>Modes</source>
      <translation>Modos</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More settings: %1</source>
      <translation>Más ajustes: %1</translation>
    </message>
    <message>
      <source>More that can be done with runs</source>
      <translation>Más acciones con ejecuciones</translation>
    </message>
    <message>
      <source>More toolbar buttons</source>
      <translation>Más botones</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Más…</translation>
    </message>
    <message>
      <source>Move &amp;first</source>
      <translation>Mover al &amp;principio</translation>
    </message>
    <message>
      <source>Move &amp;left</source>
      <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
      <source>Move &amp;right</source>
      <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
      <source>Move or hide the plot. Its title can also be dragged to another place.</source>
      <translation>Mover u ocultar la gráfica. También se puede arrastrar su título a otro lugar.</translation>
    </message>
    <message>
      <source>Move the plot to another place</source>
      <translation>Mover la gráfica a otro lugar</translation>
    </message>
    <message>
      <source>Move the view</source>
      <translation>Mover la vista</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name of the layout</source>
      <translation>Nombre de la disposición</translation>
    </message>
    <message>
      <source>Name or number (from 1) of the column to predict; #2 is the second even where another is called 2. Empty: the last one.</source>
      <translation>Nombre o número (desde 1) de la columna que predecir; #2 es la segunda aunque otra se llame 2. Vacío: la última.</translation>
    </message>
    <message>
      <source>Narrow ReLU networks on MNIST 4 against 7, gradient descent: steps until the loss is 1 % of its start fall with depth and rise again, and beyond some depth it never gets there. Beside the eigenvalues: how each depth trains.</source>
      <translation>Redes ReLU estrechas con MNIST 4 frente a 7, descenso de gradiente: los pasos hasta que la pérdida es el 1 % de la inicial bajan con la profundidad y vuelven a subir, y más allá de cierta profundidad nunca se llega. Junto a los valores propios: cómo se entrena cada profundidad.</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesita</translation>
    </message>
    <message>
      <source>Needs the oblique tree and DLGN gates: choose the data set oblique_tree, and DLGN, DLGN, shallow or GaLU, shallow.</source>
      <translation>Necesita el árbol oblicuo y puertas DLGN: elija los datos oblique_tree y DLGN, DLGN, superficial o GaLU, superficial.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>Network shown from inside</source>
      <translation>Red mostrada por dentro</translation>
    </message>
    <message>
      <source>New folder for the frames</source>
      <translation>Carpeta nueva para los fotogramas</translation>
    </message>
    <message>
      <source>New here? Press Space to train, or “Lessons…” above for a course from the beginning.</source>
      <translation>¿Primera vez? Pulsar Espacio para entrenar, o «Lecciones…» arriba para un curso desde el principio.</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>Nueva semilla</translation>
    </message>
    <message>
      <source>Newest loss on the test samples.</source>
      <translation>Pérdida más reciente en las muestras de prueba.</translation>
    </message>
    <message>
      <source>Newest loss on the training samples.</source>
      <translation>Pérdida más reciente en las muestras de entrenamiento.</translation>
    </message>
    <message>
      <source>Newest share of test samples that are classified correctly.</source>
      <translation>Proporción más reciente de muestras de prueba bien clasificadas.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next lesson →</source>
      <translation>Lección siguiente →</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Paso siguiente</translation>
    </message>
    <message>
      <source>Next →</source>
      <translation>Siguiente →</translation>
    </message>
    <message>
      <source>Next: %1.</source>
      <translation>A continuación: %1.</translation>
    </message>
    <message>
      <source>No finite values yet.</source>
      <translation>Aún no hay valores finitos.</translation>
    </message>
    <message>
      <source>No gate flips along this line.</source>
      <translation>Ninguna puerta conmuta a lo largo de esta línea.</translation>
    </message>
    <message>
      <source>No loss curves here: not yet measured, or by a version that did not keep them.</source>
      <translation>No hay curvas de pérdida aquí: aún sin medir, o de una versión que no las conservaba.</translation>
    </message>
    <message>
      <source>No notes for this step.</source>
      <translation>No hay notas para este paso.</translation>
    </message>
    <message>
      <source>No numbers yet</source>
      <translation>Aún no hay números</translation>
    </message>
    <message>
      <source>No plot is shown</source>
      <translation>No se muestra ninguna gráfica</translation>
    </message>
    <message>
      <source>No run has been started.</source>
      <translation>No se ha iniciado ninguna ejecución.</translation>
    </message>
    <message>
      <source>No setting is called “%1”.</source>
      <translation>Ningún ajuste se llama «%1».</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>None of the %1 images is misclassified.</source>
      <translation>Ninguna de las %1 imágenes está mal clasificada.</translation>
    </message>
    <message>
      <source>Not in a menu</source>
      <translation>Fuera de los menús</translation>
    </message>
    <message>
      <source>Not now: leave the biases off</source>
      <translation>Ahora no: dejar los sesgos desactivados</translation>
    </message>
    <message>
      <source>Not yet measured.</source>
      <translation>Aún sin medir.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes, clock and results</source>
      <translation>Notas, reloj y resultados</translation>
    </message>
    <message>
      <source>Nothing found: try fewer or shorter words.</source>
      <translation>No se encontró nada: probar con menos palabras o más cortas.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Now: %1.</source>
      <translation>Ahora: %1.</translation>
    </message>
    <message>
      <source>NumPy archive</source>
      <translation>Archivo NumPy</translation>
    </message>
    <message>
      <source>Number of draws of weights, gates and data at every point. Curves are medians, bands are quartiles.</source>
      <translation>Número de sorteos de pesos, puertas y datos en cada punto. Las curvas son medianas, las bandas son cuartiles.</translation>
    </message>
    <message>
      <source>Number of held-out samples for the test curve; 0 for none.</source>
      <translation>Número de muestras reservadas para la curva de prueba; 0: ninguna.</translation>
    </message>
    <message>
      <source>Number of steps for --render; default: until a stop rule is met.</source>
      <translation>Número de pasos para --render; por defecto: hasta que se cumpla una regla de parada.</translation>
    </message>
    <message>
      <source>Number of training samples, up to the size of the data set.</source>
      <translation>Número de muestras de entrenamiento, hasta el tamaño del conjunto de datos.</translation>
    </message>
    <message>
      <source>Number of weight layers; d − 1 of them are hidden and gated. Depth whitens the kernel until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>Número de capas de pesos; d − 1 de ellas son ocultas y tienen puertas. La profundidad blanquea el kernel hasta que domina el ruido de la anchura finita, una varianza relativa de aproximadamente c·d/w.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>Numbers of the plot</source>
      <translation>Números de la gráfica</translation>
    </message>
    <message>
      <source>OPTIONS</source>
      <translation>OPCIONES</translation>
    </message>
    <message>
      <source>Oblique tree</source>
      <translation>Árbol oblicuo</translation>
    </message>
    <message>
      <source>Of K₀.</source>
      <translation>De K₀.</translation>
    </message>
    <message>
      <source>Of K₀; rounding leaves about n·ε·ρ₁ where it is zero.</source>
      <translation>De K₀; el redondeo deja aproximadamente n·ε·ρ₁ donde es cero.</translation>
    </message>
    <message>
      <source>One Gaussian blob per class around unit-norm centres; data.classes sets how many, at least two.</source>
      <translation>Una nube gaussiana por clase alrededor de centros de norma uno; data.classes fija cuántas, al menos dos.</translation>
    </message>
    <message>
      <source>One column, 8.5 cm</source>
      <translation>Una columna, 8.5 cm</translation>
    </message>
    <message>
      <source>One network, as in the window: give several values to depth, width or anything else.</source>
      <translation>Una red, como en la ventana: dar varios valores a la profundidad, la anchura o cualquier otra cosa.</translation>
    </message>
    <message>
      <source>One optimiser step, then pause.</source>
      <translation>Un paso del optimizador, luego pausa.</translation>
    </message>
    <message>
      <source>One plot or all that are shown, as PNG, SVG, PDF or CSV, in a size and style of your choice.</source>
      <translation>Una gráfica o todas las mostradas, como PNG, SVG, PDF o CSV, con el tamaño y el estilo que se elijan.</translation>
    </message>
    <message>
      <source>One sample on its way through the units, lit by their gates.</source>
      <translation>Una muestra en su camino por las unidades, iluminadas por sus puertas.</translation>
    </message>
    <message>
      <source>One unit vector for all samples, random signs as labels: only gates tell samples apart.</source>
      <translation>Un mismo vector unitario para todas las muestras, signos aleatorios como etiquetas: solo las puertas distinguen las muestras.</translation>
    </message>
    <message>
      <source>Only the curves of this run were pinned; the run itself is gone.</source>
      <translation>Solo se fijaron las curvas de esta ejecución; la ejecución misma ya no está.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open a lesson</source>
      <translation>Abrir una lección</translation>
    </message>
    <message>
      <source>Open a lesson, given by its id or file.</source>
      <translation>Abrir una lección, dada por su identificador o su archivo.</translation>
    </message>
    <message>
      <source>Open a session, an experiment or data</source>
      <translation>Abrir una sesión, un experimento o datos</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirla</translation>
    </message>
    <message>
      <source>Open re&amp;cent</source>
      <translation>Abrir re&amp;ciente</translation>
    </message>
    <message>
      <source>Open shows it again as it stood.</source>
      <translation>Abrir la muestra de nuevo tal como estaba.</translation>
    </message>
    <message>
      <source>Open the newest run that a crash left, without asking.</source>
      <translation>Abrir sin preguntar la última ejecución que dejó un fallo del programa.</translation>
    </message>
    <message>
      <source>Open the run %1</source>
      <translation>Abrir la ejecución %1</translation>
    </message>
    <message>
      <source>Opened %1</source>
      <translation>Se abrió %1</translation>
    </message>
    <message>
      <source>Opens a session, an experiment or data. Files can also be dropped onto the window.</source>
      <translation>Abre una sesión, un experimento o datos. También se pueden soltar archivos sobre la ventana.</translation>
    </message>
    <message>
      <source>Opens the chosen point in the window, with its first seed. Double-clicking the point does the same.</source>
      <translation>Abre el punto elegido en la ventana, con su primera semilla. Un doble clic en el punto hace lo mismo.</translation>
    </message>
    <message>
      <source>Opens the lesson and plays its first step.</source>
      <translation>Abre la lección y reproduce su primer paso.</translation>
    </message>
    <message>
      <source>Opens the lesson “%1”</source>
      <translation>Abre la lección «%1»</translation>
    </message>
    <message>
      <source>Opens the manual. F1 on a control, a plot or an entry of a menu opens what it says of that.</source>
      <translation>Abre el manual. F1 sobre un control, una gráfica o una entrada de menú abre lo que dice al respecto.</translation>
    </message>
    <message>
      <source>Opens the study “%1” in the depth explorer</source>
      <translation>Abre el estudio «%1» en el explorador de profundidad</translation>
    </message>
    <message>
      <source>Optimiser steps that it has made.</source>
      <translation>Pasos del optimizador que ha dado.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>P&amp;oint</source>
      <translation>P&amp;unto</translation>
    </message>
    <message>
      <source>P&amp;reset</source>
      <translation>P&amp;reajuste</translation>
    </message>
    <message>
      <source>P&amp;rojector</source>
      <translation>Pro&amp;yector</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF page…</source>
      <translation>Página PDF…</translation>
    </message>
    <message>
      <source>PDF: vectors for print</source>
      <translation>PDF: vectores para imprimir</translation>
    </message>
    <message>
      <source>PNG image…</source>
      <translation>Imagen PNG…</translation>
    </message>
    <message>
      <source>PNG, SVG, PDF and CSV</source>
      <translation>PNG, SVG, PDF y CSV</translation>
    </message>
    <message>
      <source>PNG: a folder of images</source>
      <translation>PNG: una carpeta de imágenes</translation>
    </message>
    <message>
      <source>PNG: image</source>
      <translation>PNG: imagen</translation>
    </message>
    <message>
      <source>Page of the manual</source>
      <translation>Página del manual</translation>
    </message>
    <message>
      <source>Paler: the margin to the next class is smaller.</source>
      <translation>Más pálido: el margen respecto a la clase siguiente es menor.</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Partes</translation>
    </message>
    <message>
      <source>Passes the hidden layers' gate masks to the value network in random order. The path kernel stays the same.</source>
      <translation>Pasa las máscaras de puertas de las capas ocultas a la red de valores en orden aleatorio. El kernel de caminos no cambia.</translation>
    </message>
    <message>
      <source>Paths</source>
      <translation>Caminos</translation>
    </message>
    <message>
      <source>Paths are listed one by one only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>Los caminos se listan uno a uno solo en redes diminutas: probar 2 entradas, anchura 3, profundidad 3.</translation>
    </message>
    <message>
      <source>Paths are listed only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>Los caminos se listan solo en redes diminutas: probar 2 entradas, anchura 3, profundidad 3.</translation>
    </message>
    <message>
      <source>Patterns and regions</source>
      <translation>Patrones y regiones</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Picture, 1600 × 1000 pixels</source>
      <translation>Imagen, 1600 × 1000 píxeles</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>Pinned. Change any setting: the pinned run stays beside the new one. Ctrl+D shows the differences.</source>
      <translation>Fijada. Cambiar cualquier ajuste: la ejecución fijada permanece junto a la nueva. Ctrl+D muestra las diferencias.</translation>
    </message>
    <message>
      <source>Pins this run, changes exactly one setting, and starts both from t = 0 with the same seed.</source>
      <translation>Fija esta ejecución, cambia exactamente un ajuste e inicia ambas desde t = 0 con la misma semilla.</translation>
    </message>
    <message>
      <source>Pl&amp;ayed at</source>
      <translation>R&amp;eproducido a</translation>
    </message>
    <message>
      <source>Places that were found</source>
      <translation>Lugares encontrados</translation>
    </message>
    <message>
      <source>Plays the lesson and writes every step as a PNG slide.</source>
      <translation>Reproduce la lección y escribe cada paso como diapositiva PNG.</translation>
    </message>
    <message>
      <source>Plays the lesson and writes it as a PDF: text, questions, and the plots and results as they came out.</source>
      <translation>Reproduce la lección y la escribe como PDF: texto, preguntas, y las gráficas y resultados tal como salieron.</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>Gráfica</translation>
    </message>
    <message>
      <source>Plot filter</source>
      <translation>Filtro de gráficas</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Gráficas</translation>
    </message>
    <message>
      <source>Plots to show</source>
      <translation>Gráficas que mostrar</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <source>Point %1: %2</source>
      <translation>Punto %1: %2</translation>
    </message>
    <message>
      <source>Point at a curve to see how its networks train.</source>
      <translation>Señalar una curva para ver cómo se entrenan sus redes.</translation>
    </message>
    <message>
      <source>Point at a curve, or click a cell of the map, to see the eigenvalues there.</source>
      <translation>Señalar una curva, o hacer clic en una celda del mapa, para ver allí los valores propios.</translation>
    </message>
    <message>
      <source>Points done</source>
      <translation>Puntos hechos</translation>
    </message>
    <message>
      <source>Position of the plot</source>
      <translation>Posición de la gráfica</translation>
    </message>
    <message>
      <source>Positionals</source>
      <translation>Argumentos</translation>
    </message>
    <message>
      <source>Possible reason: %1</source>
      <translation>Posible razón: %1</translation>
    </message>
    <message>
      <source>Poster</source>
      <translation>Póster</translation>
    </message>
    <message>
      <source>Power of targets and errors, Σ⟨vᵢ, ·⟩², in the eigenvectors of K₀; a click shows one of them.</source>
      <translation>Potencia de objetivos y errores, Σ⟨vᵢ, ·⟩², en los vectores propios de K₀; un clic muestra uno de ellos.</translation>
    </message>
    <message>
      <source>Power: Σ⟨vᵢ, ·⟩² of targets and errors along the eigenvectors vᵢ of K₀, by rank. Share: of all power in the first i modes. Eigenvector: the chosen mode over the probe samples.</source>
      <translation>Potencia: Σ⟨vᵢ, ·⟩² de objetivos y errores a lo largo de los vectores propios vᵢ de K₀, por rango. Proporción: de toda la potencia en los primeros i modos. Vector propio: el modo elegido sobre las muestras de sonda.</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <source>Preparing the report</source>
      <translation>Preparando el informe</translation>
    </message>
    <message>
      <source>Preparing the run…</source>
      <translation>Preparando la ejecución…</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Presentar</translation>
    </message>
    <message>
      <source>Presenter n&amp;otes</source>
      <translation>N&amp;otas del presentador</translation>
    </message>
    <message>
      <source>Presenter notes</source>
      <translation>Notas del presentador</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Print this help message and exit</source>
      <translation>Mostrar esta ayuda y salir</translation>
    </message>
    <message>
      <source>Print: white page</source>
      <translation>Imprimir: página blanca</translation>
    </message>
    <message>
      <source>Probability that a gate is on; gates are drawn once per training sample and unit. Sparser gates whiten sooner, but are noisier.</source>
      <translation>Probabilidad de que una puerta esté abierta; las puertas se sortean una vez por muestra de entrenamiento y unidad. Las puertas más escasas blanquean antes, pero son más ruidosas.</translation>
    </message>
    <message>
      <source>Probe sample</source>
      <translation>Muestra de sonda</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Progress of the step</source>
      <translation>Progreso del paso</translation>
    </message>
    <message>
      <source>Published and measured</source>
      <translation>Publicado y medido</translation>
    </message>
    <message>
      <source>Published and measured numbers</source>
      <translation>Números publicados y medidos</translation>
    </message>
    <message>
      <source>Quadrants of a square; the class says whether the signs of the two coordinates differ.</source>
      <translation>Cuadrantes de un cuadrado; la clase dice si los signos de las dos coordenadas difieren.</translation>
    </message>
    <message>
      <source>Questions from the root of the tree to a leaf; a tree of depth D has 2^D − 1 planes.</source>
      <translation>Preguntas desde la raíz del árbol hasta una hoja; un árbol de profundidad D tiene 2^D − 1 planos.</translation>
    </message>
    <message>
      <source>Quits the program. The run is kept: see Reopen the last run.</source>
      <translation>Sale del programa. La ejecución se conserva: véase Reabrir la última ejecución.</translation>
    </message>
    <message>
      <source>REQUIRED</source>
      <translation>OBLIGATORIO</translation>
    </message>
    <message>
      <source>Random labels</source>
      <translation>Etiquetas aleatorias</translation>
    </message>
    <message>
      <source>Random labels, gradient descent: steps until the loss is 1 % of its start, measured and as K₀ predicts. With labels ±1 the kernel grows during training, at every width, so training is faster by much the same factor; at width 100 the order of the depths is as predicted. With target scale 0.1 the steps agree.</source>
      <translation>Etiquetas aleatorias, descenso de gradiente: pasos hasta que la pérdida es el 1 % de la inicial, medidos y según predice K₀. Con etiquetas ±1 el kernel crece durante el entrenamiento, a cualquier anchura, así que el entrenamiento es más rápido en un factor muy parecido; con anchura 100 el orden de las profundidades es el predicho. Con escala de objetivos 0.1 los pasos coinciden.</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is that of a decision tree with random planes through the origin.</source>
      <translation>Vectores unitarios aleatorios; la clase es la de un árbol de decisión con planos aleatorios que pasan por el origen.</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is the sign of a random linear teacher.</source>
      <translation>Vectores unitarios aleatorios; la clase es el signo de un maestro lineal aleatorio.</translation>
    </message>
    <message>
      <source>Re&amp;move pinned run</source>
      <translation>&amp;Quitar ejecución fijada</translation>
    </message>
    <message>
      <source>Re&amp;port…</source>
      <translation>Infor&amp;me…</translation>
    </message>
    <message>
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <source>ReLU, GaLU and soft GaLU trained on MNIST 4 against 7: how well they do at each depth.</source>
      <translation>ReLU, GaLU y soft GaLU entrenadas con MNIST 4 frente a 7: qué resultados dan a cada profundidad.</translation>
    </message>
    <message>
      <source>ReLU, GaLU, GaLU that reads the layer's input, GLU and soft GaLU on ten digits, without skip connections and with s = 0.9: test accuracy against depth. Plain GLU networks do not train at depth.</source>
      <translation>ReLU, GaLU, GaLU que lee la entrada de la capa, GLU y soft GaLU con diez dígitos, sin conexiones residuales y con s = 0.9: exactitud de prueba según la profundidad. Las redes GLU simples no se entrenan en profundidad.</translation>
    </message>
    <message>
      <source>Read as %1</source>
      <translation>Leído como %1</translation>
    </message>
    <message>
      <source>Read targets &amp;as</source>
      <translation>&amp;Leer objetivos como</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Real training on real digits over depth</source>
      <translation>Entrenamiento real con dígitos reales según la profundidad</translation>
    </message>
    <message>
      <source>Record the run</source>
      <translation>Grabar la ejecución</translation>
    </message>
    <message>
      <source>Record to</source>
      <translation>Grabar en</translation>
    </message>
    <message>
      <source>Recorded %1 to %2</source>
      <translation>Se grabó %1 en %2</translation>
    </message>
    <message>
      <source>Recording: %1</source>
      <translation>Grabando: %1</translation>
    </message>
    <message>
      <source>Records the plots during the run: PNG images, GIF or MP4.</source>
      <translation>Graba las gráficas durante la ejecución: imágenes PNG, GIF o MP4.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Redoes the change that was undone.</source>
      <translation>Rehace el cambio que se deshizo.</translation>
    </message>
    <message>
      <source>Reduce &amp;motion</source>
      <translation>Reducir &amp;movimiento</translation>
    </message>
    <message>
      <source>Regression on the unit circle: a slow and a fast sine.</source>
      <translation>Regresión en el círculo unidad: un seno lento y uno rápido.</translation>
    </message>
    <message>
      <source>Removes a pinned run from every plot.</source>
      <translation>Quita una ejecución fijada de todas las gráficas.</translation>
    </message>
    <message>
      <source>Removes the chosen runs for good.</source>
      <translation>Elimina definitivamente las ejecuciones elegidas.</translation>
    </message>
    <message>
      <source>Reopen the &amp;last run</source>
      <translation>Reabrir la ú&amp;ltima ejecución</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>Informe de una ejecución</translation>
    </message>
    <message>
      <source>Report of a run: %1</source>
      <translation>Informe de una ejecución: %1</translation>
    </message>
    <message>
      <source>Report of the run</source>
      <translation>Informe de la ejecución</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <source>Reset font si&amp;ze</source>
      <translation>Resta&amp;blecer fuente</translation>
    </message>
    <message>
      <source>Resolut&amp;ion</source>
      <translation>Resoluc&amp;ión</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Results at different steps, in the order of the columns: %1.</source>
      <translation>Resultados en pasos distintos, en el orden de las columnas: %1.</translation>
    </message>
    <message>
      <source>Results of every run at step %1.</source>
      <translation>Resultados de cada ejecución en el paso %1.</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Root mean square of K₀ off the diagonal over its mean on it: for inputs whose products have both signs.</source>
      <translation>Media cuadrática de K₀ fuera de la diagonal entre su media en ella: para entradas cuyos productos tienen ambos signos.</translation>
    </message>
    <message>
      <source>Rows: %1, columns: %2</source>
      <translation>Filas: %1, columnas: %2</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Run with %1 for more information.</source>
      <extracomment>--help</extracomment>
      <translation>Más información con %1.</translation>
    </message>
    <message>
      <source>Run without a display and write plots, session and window to FOLDER.</source>
      <translation>Funcionar sin pantalla y escribir gráficas, sesión y ventana en FOLDER.</translation>
    </message>
    <message>
      <source>Run, pause or repeat</source>
      <translation>Ejecutar, pausar o repetir</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <source>Runs of this sitting</source>
      <translation>Ejecuciones desde el inicio</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <source>SUBCOMMAND</source>
      <translation>SUBORDEN</translation>
    </message>
    <message>
      <source>SVG drawing…</source>
      <translation>Dibujo SVG…</translation>
    </message>
    <message>
      <source>SVG: vectors for the web</source>
      <translation>SVG: vectores para la web</translation>
    </message>
    <message>
      <source>Same but…</source>
      <translation>Igual, salvo…</translation>
    </message>
    <message>
      <source>Same, &amp;but…</source>
      <translation>Igual, &amp;salvo…</translation>
    </message>
    <message>
      <source>Same, but…</source>
      <translation>Igual, salvo…</translation>
    </message>
    <message>
      <source>Samples per step; 0: all.</source>
      <translation>Muestras por paso; 0: todas.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save layout</source>
      <translation>Guardar disposición</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Guardar sesión</translation>
    </message>
    <message>
      <source>Save the plot as an image or as data</source>
      <translation>Guardar la gráfica como imagen o como datos</translation>
    </message>
    <message>
      <source>Save the sweep</source>
      <translation>Guardar el barrido</translation>
    </message>
    <message>
      <source>Save “%1”</source>
      <translation>Guardar «%1»</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>%1 guardado</translation>
    </message>
    <message>
      <source>Saved %1 as it was at step %2</source>
      <translation>%1 guardado como estaba en el paso %2</translation>
    </message>
    <message>
      <source>Saved the layout “%1”.</source>
      <translation>Se guardó la disposición «%1».</translation>
    </message>
    <message>
      <source>Saves the plots on screen, with their order, sizes and modes, under a name.</source>
      <translation>Guarda las gráficas en pantalla, con su orden, tamaños y modos, con un nombre.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Says where the data file is now. With the same data the run continues exactly.</source>
      <translation>Indica dónde está ahora el archivo de datos. Con los mismos datos la ejecución continúa exactamente.</translation>
    </message>
    <message>
      <source>Scroll the plots, as the wheel alone does over a title</source>
      <translation>Desplazar las gráficas, como hace la rueda sola sobre un título</translation>
    </message>
    <message>
      <source>Scroll the text</source>
      <translation>Desplazar el texto</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Buscar en el manual</translation>
    </message>
    <message>
      <source>Search the manual (Ctrl+F)</source>
      <translation>Buscar en el manual (Ctrl+F)</translation>
    </message>
    <message>
      <source>Searches all pages. Return goes to the next place, Shift+Return to the one before.</source>
      <translation>Busca en todas las páginas. Intro va al lugar siguiente, Mayús+Intro al anterior.</translation>
    </message>
    <message>
      <source>Seconds between two saves of the run for the case of a crash.</source>
      <translation>Segundos entre dos guardados de la ejecución por si falla el programa.</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>Semillas</translation>
    </message>
    <message>
      <source>Session (.gatescope), experiment (.json), data (.csv, .npz) or lesson (.md).</source>
      <translation>Sesión (.gatescope), experimento (.json), datos (.csv, .npz) o lección (.md).</translation>
    </message>
    <message>
      <source>Session file of a trained network whose gates are copied. Empty: a ReLU network is trained first.</source>
      <translation>Archivo de sesión de una red entrenada cuyas puertas se copian. Vacío: se entrena primero una red ReLU.</translation>
    </message>
    <message>
      <source>Sessions (*.gatescope)</source>
      <translation>Sesiones (*.gatescope)</translation>
    </message>
    <message>
      <source>Sets of plots: four that come with the program, and your own.</source>
      <translation>Grupos de gráficas: cuatro que vienen con el programa, y los propios.</translation>
    </message>
    <message>
      <source>Setting to change</source>
      <translation>Ajuste que cambiar</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings and plots</source>
      <translation>Ajustes y gráficas</translation>
    </message>
    <message>
      <source>Settings and results of the chosen runs, side by side: choose two or more with Ctrl.</source>
      <translation>Ajustes y resultados de las ejecuciones elegidas, lado a lado: elegir dos o más con Ctrl.</translation>
    </message>
    <message>
      <source>Settings are free, locked or hidden.</source>
      <translation>Los ajustes están libres, bloqueados u ocultos.</translation>
    </message>
    <message>
      <source>Settings are not shown at all.</source>
      <translation>Los ajustes no se muestran.</translation>
    </message>
    <message>
      <source>Settings are shown and cannot be changed.</source>
      <translation>Los ajustes se muestran y no se pueden cambiar.</translation>
    </message>
    <message>
      <source>Settings in which the runs of this list differ, and their live changes.</source>
      <translation>Ajustes en que difieren las ejecuciones de esta lista, y sus cambios en vivo.</translation>
    </message>
    <message>
      <source>Settings in which the runs on screen differ, and their results, side by side.</source>
      <translation>Ajustes en que difieren las ejecuciones en pantalla, y sus resultados, lado a lado.</translation>
    </message>
    <message>
      <source>Settings of the study</source>
      <translation>Ajustes del estudio</translation>
    </message>
    <message>
      <source>Settings that are rarely needed, and those that have no effect now, with the reason why</source>
      <translation>Ajustes que rara vez se necesitan, y los que ahora no tienen efecto, con la razón</translation>
    </message>
    <message>
      <source>Settings that differ, and results</source>
      <translation>Ajustes que difieren, y resultados</translation>
    </message>
    <message>
      <source>Settings, measures and theory of every point as CSV.</source>
      <translation>Ajustes, medidas y teoría de cada punto como CSV.</translation>
    </message>
    <message>
      <source>Settings, results and plots of this run as a PDF document.</source>
      <translation>Ajustes, resultados y gráficas de esta ejecución como documento PDF.</translation>
    </message>
    <message>
      <source>Settings; those that differ from the defaults are bold</source>
      <translation>Ajustes; en negrita los que difieren de los valores por omisión</translation>
    </message>
    <message>
      <source>Share of gates that change from one step to the next, in each hidden layer.</source>
      <translation>Proporción de puertas que cambian de un paso al siguiente, en cada capa oculta.</translation>
    </message>
    <message>
      <source>Share of the test samples that kernel regression with K₀ on the training samples classifies correctly, [0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</source>
      <translation>Proporción de las muestras de prueba que la regresión con kernel con K₀ en las muestras de entrenamiento clasifica bien, [0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</translation>
    </message>
    <message>
      <source>Share of the tree's planes with a gate of the layer within 15°, mean over the hidden layers, at the end of the run.</source>
      <translation>Proporción de los planos del árbol con una puerta de la capa a menos de 15°, media de las capas ocultas, al final de la ejecución.</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvector of K₀ with the largest eigenvalue: what gradient descent learns first.</source>
      <translation>Proporción de ‖Y‖² a lo largo del vector propio de K₀ con el mayor valor propio: lo que el descenso de gradiente aprende primero.</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvectors of K₀ with the ten largest eigenvalues.</source>
      <translation>Proporción de ‖Y‖² a lo largo de los vectores propios de K₀ con los diez mayores valores propios.</translation>
    </message>
    <message>
      <source>Shift + wheel</source>
      <translation>Mayús + rueda</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Atajo</translation>
    </message>
    <message>
      <source>Shortcut filter</source>
      <translation>Filtro de atajos</translation>
    </message>
    <message>
      <source>Shortcut: %1</source>
      <translation>Atajo: %1</translation>
    </message>
    <message>
      <source>Shortcut: Ctrl+%1. Ctrl+J shows the answer.</source>
      <translation>Atajo: Ctrl+%1. Ctrl+J muestra la respuesta.</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <source>Show &amp;differences</source>
      <translation>Mostrar &amp;diferencias</translation>
    </message>
    <message>
      <source>Show test samples</source>
      <translation>Mostrar muestras de prueba</translation>
    </message>
    <message>
      <source>Show the &amp;answer</source>
      <translation>Mostrar la r&amp;espuesta</translation>
    </message>
    <message>
      <source>Show the answer; at the end, the next lesson</source>
      <translation>Mostrar la respuesta; al final, la lección siguiente</translation>
    </message>
    <message>
      <source>Show the run be&amp;fore</source>
      <translation>Mostrar la e&amp;jecución anterior</translation>
    </message>
    <message>
      <source>Show this plot</source>
      <translation>Mostrar esta gráfica</translation>
    </message>
    <message>
      <source>Show this setting</source>
      <translation>Mostrar este ajuste</translation>
    </message>
    <message>
      <source>Shows %1.</source>
      <translation>Muestra %1.</translation>
    </message>
    <message>
      <source>Shows the chosen run again and trains it further.</source>
      <translation>Muestra de nuevo la ejecución elegida y la sigue entrenando.</translation>
    </message>
    <message>
      <source>Shows the chosen run again as it stood, paused.</source>
      <translation>Muestra de nuevo la ejecución elegida tal como estaba, en pausa.</translation>
    </message>
    <message>
      <source>Shows the plot “%1” in the window</source>
      <translation>Muestra la gráfica «%1» en la ventana</translation>
    </message>
    <message>
      <source>Shows the present in the plots again.</source>
      <translation>Muestra de nuevo el presente en las gráficas.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size of the probe set, the training samples on which gates and kernel are measured.</source>
      <translation>Tamaño del conjunto de sonda, las muestras de entrenamiento en las que se miden puertas y kernel.</translation>
    </message>
    <message>
      <source>Skip connections move the knee</source>
      <translation>Las conexiones residuales desplazan el codo</translation>
    </message>
    <message>
      <source>Skip connections: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) from the second hidden layer on, in the feature network too. 0: none. The knee moves as if gates were open with probability s² + (1−s²)p. After residual networks, arXiv 1512.03385.</source>
      <translation>Conexiones residuales: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) desde la segunda capa oculta, también en la red de características. 0: ninguna. El codo se desplaza como si las puertas estuvieran abiertas con probabilidad s² + (1−s²)p. Según las redes residuales, arXiv 1512.03385.</translation>
    </message>
    <message>
      <source>Slide, 16:9</source>
      <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
      <source>Slope of a soft gate G = (1+ε)·σ(βq); as β → ∞ it becomes the hard gate 1{q&gt;0}.</source>
      <translation>Pendiente de una puerta suave G = (1+ε)·σ(βq); cuando β → ∞ se convierte en la puerta dura 1{q&gt;0}.</translation>
    </message>
    <message>
      <source>Slurm partition for the tasks</source>
      <translation>partición de Slurm para las tareas</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Suavizado</translation>
    </message>
    <message>
      <source>Soft GaLU</source>
      <translation>Soft GaLU</translation>
    </message>
    <message>
      <source>Soft ReLU</source>
      <translation>Soft ReLU</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Ordenar</translation>
    </message>
    <message>
      <source>Sort units by activity</source>
      <translation>Ordenar unidades por actividad</translation>
    </message>
    <message>
      <source>Sorted: ρᵢ from the largest. Distribution: the fraction of eigenvalues at or below ρ. Kernel of the probe set. Dotted: the spectrum of E[K₀], or of E[Kᵛ₀], the value part, where a chain of gates trains.</source>
      <translation>Ordenado: ρᵢ desde el mayor. Distribución: la fracción de valores propios menores o iguales que ρ. Kernel del conjunto de sonda. Con puntos: el espectro de E[K₀], o de E[Kᵛ₀], la parte de valores, donde se entrena una cadena de puertas.</translation>
    </message>
    <message>
      <source>Sorts the units of each layer by how many samples they are open for, most first.</source>
      <translation>Ordena las unidades de cada capa según para cuántas muestras están abiertas, de más a menos.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Space or a tick shows a plot; Enter goes to it.</source>
      <translation>Espacio o la casilla muestra una gráfica; Intro va a ella.</translation>
    </message>
    <message>
      <source>Space runs it.</source>
      <translation>Espacio para ejecutar.</translation>
    </message>
    <message>
      <source>Sparser gates whiten sooner, and are noisier</source>
      <translation>Las puertas más escasas blanquean antes, y son más ruidosas</translation>
    </message>
    <message>
      <source>Spectrum of the tangent kernel: now, at t = 0 and expected (of Kᵛ where a chain of gates trains).</source>
      <translation>Espectro del kernel tangente: ahora, en t = 0 y esperado (de Kᵛ donde se entrena una cadena de puertas).</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Spirals</source>
      <translation>Espirales</translation>
    </message>
    <message>
      <source>Spotlight on a plot, or on none</source>
      <translation>Foco en una gráfica, o en ninguna</translation>
    </message>
    <message>
      <source>Squares of a 4 × 4 board in two colours.</source>
      <translation>Casillas de un tablero de 4 × 4 en dos colores.</translation>
    </message>
    <message>
      <source>St&amp;udy</source>
      <translation>&amp;Estudio</translation>
    </message>
    <message>
      <source>Stage of a step</source>
      <translation>Etapa de un paso</translation>
    </message>
    <message>
      <source>Standard deviation of K₀(s,s) across samples, over their mean. For inputs of one norm it is the noise of finite width, why depth hurts: its square grows like c·d/w. The norms of real images spread it at d = 2 already. It misses what all samples share.</source>
      <translation>Desviación estándar de K₀(s,s) entre muestras, dividida por su media. Para entradas de una misma norma es el ruido de la anchura finita, la razón por la que la profundidad perjudica: su cuadrado crece como c·d/w. Las normas de imágenes reales la dispersan ya en d = 2. No recoge lo que todas las muestras comparten.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise added to the generated inputs.</source>
      <translation>Desviación estándar del ruido añadido a las entradas generadas.</translation>
    </message>
    <message>
      <source>Start a run to see %1.</source>
      <translation>Iniciar una ejecución para ver: %1.</translation>
    </message>
    <message>
      <source>Start both</source>
      <translation>Iniciar ambas</translation>
    </message>
    <message>
      <source>Start in presentation mode.</source>
      <translation>Empezar en modo de presentación.</translation>
    </message>
    <message>
      <source>Starts a new run from the step the timeline shows, with its weights and the curves so far.</source>
      <translation>Inicia una nueva ejecución desde el paso que muestra la línea de tiempo, con sus pesos y las curvas obtenidas.</translation>
    </message>
    <message>
      <source>Starts a new run from this step, with these weights and the curves so far.</source>
      <translation>Inicia una nueva ejecución desde este paso, con estos pesos y las curvas obtenidas.</translation>
    </message>
    <message>
      <source>Starts a new run with frozen gates copied from this step (fixed learnt) and fresh values: how much of what the network knows is in its gates?</source>
      <translation>Inicia una nueva ejecución con puertas congeladas copiadas de este paso (fijas aprendidas) y valores nuevos: ¿cuánto de lo que sabe la red está en sus puertas?</translation>
    </message>
    <message>
      <source>Starts a run with frozen gates, copied from this run at the step shown (or now), and fresh values: G = 1{qᶠ &gt; 0} with Θᶠ as trained here. What it reaches was held by the gates alone.</source>
      <translation>Inicia una ejecución con puertas congeladas, copiadas de esta ejecución en el paso mostrado (o ahora), y valores nuevos: G = 1{qᶠ &gt; 0} con Θᶠ tal como se entrenó aquí. Lo que alcance estaba solo en las puertas.</translation>
    </message>
    <message>
      <source>Starts no new points until you press Continue.</source>
      <translation>No inicia nuevos puntos hasta pulsar Continuar.</translation>
    </message>
    <message>
      <source>Starts the example “%1”</source>
      <translation>Inicia el ejemplo «%1»</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Step %1, %2. Framed: class → what the network predicts.</source>
      <translation>Paso %1, %2. Enmarcadas: clase → lo que predice la red.</translation>
    </message>
    <message>
      <source>Step %1: **%2**. %3</source>
      <translation>Paso %1: **%2**. %3</translation>
    </message>
    <message>
      <source>Step size in units of n/ρ_max(K_0): above 2, gradient descent diverges in theory.</source>
      <translation>Tamaño de paso en unidades de n/ρ_max(K_0): por encima de 2, el descenso de gradiente diverge en teoría.</translation>
    </message>
    <message>
      <source>Steps between evaluations of the test set.</source>
      <translation>Pasos entre evaluaciones del conjunto de prueba.</translation>
    </message>
    <message>
      <source>Steps between gate measurements. The rate is that of the step just made, however rarely it is measured.</source>
      <translation>Pasos entre mediciones de las puertas. La tasa es la del paso recién dado, por rara vez que se mida.</translation>
    </message>
    <message>
      <source>Steps between kernel measurements; 0: only at t=0.</source>
      <translation>Pasos entre mediciones del kernel; 0: solo en t=0.</translation>
    </message>
    <message>
      <source>Steps that ReLU network is trained for; 0: as many as the run itself.</source>
      <translation>Pasos que se entrena esa red ReLU; 0: tantos como la propia ejecución.</translation>
    </message>
    <message>
      <source>Steps until the training loss is 1 % of its initial value. inf: not within stop.steps.</source>
      <translation>Pasos hasta que la pérdida de entrenamiento es el 1 % de su valor inicial. inf: no dentro de stop.steps.</translation>
    </message>
    <message>
      <source>Steps until ‖(I − αK₀/n)ᵗ e₀‖² is 1 % of ‖e₀‖², with α = c·n/ρ₁: what the kernel at t = 0 predicts. inf: never.</source>
      <translation>Pasos hasta que ‖(I − αK₀/n)ᵗ e₀‖² es el 1 % de ‖e₀‖², con α = c·n/ρ₁: lo que predice el kernel en t = 0. inf: nunca.</translation>
    </message>
    <message>
      <source>Stop after</source>
      <translation>Parar tras</translation>
    </message>
    <message>
      <source>Stop when the &amp;run ends</source>
      <translation>Parar al terminar la e&amp;jecución</translation>
    </message>
    <message>
      <source>Studies to start from. Everything can be changed below.</source>
      <translation>Estudios para empezar. Todo se puede cambiar abajo.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>Subcommands</source>
      <translation>Subórdenes</translation>
    </message>
    <message>
      <source>Switch on &amp;biases</source>
      <translation>Activar los &amp;sesgos</translation>
    </message>
    <message>
      <source>Switch on biases</source>
      <translation>Activar los sesgos</translation>
    </message>
    <message>
      <source>T&amp;est samples</source>
      <translation>Muestras de &amp;prueba</translation>
    </message>
    <message>
      <source>T&amp;raining samples</source>
      <translation>Muestras de &amp;entrenamiento</translation>
    </message>
    <message>
      <source>Table of all points</source>
      <translation>Tabla de todos los puntos</translation>
    </message>
    <message>
      <source>Table of published numbers</source>
      <translation>Tabla de números publicados</translation>
    </message>
    <message>
      <source>Tables, sweep files, studies from other machines, and the controls.</source>
      <translation>Tablas, archivos de barrido, estudios de otras máquinas, y los controles.</translation>
    </message>
    <message>
      <source>Target &amp;column</source>
      <translation>Columna &amp;objetivo</translation>
    </message>
    <message>
      <source>Target values</source>
      <translation>Valores objetivo</translation>
    </message>
    <message>
      <source>Target y = sin(aθ) on the upper half of the circle.</source>
      <translation>Objetivo y = sin(aθ) en la mitad superior del círculo.</translation>
    </message>
    <message>
      <source>Target y = sin(aπ + b(θ − π)) on the lower half of the circle.</source>
      <translation>Objetivo y = sin(aπ + b(θ − π)) en la mitad inferior del círculo.</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy.</source>
      <translation>Los objetivos son números reales: no hay exactitud.</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy. Choose “error”.</source>
      <translation>Los objetivos son números reales: no hay exactitud. Elegir «error».</translation>
    </message>
    <message>
      <source>TeX: pgfplots picture with its data</source>
      <translation>TeX: figura pgfplots con sus datos</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Prueba</translation>
    </message>
    <message>
      <source>Test accuracy</source>
      <translation>Exactitud de prueba</translation>
    </message>
    <message>
      <source>Test accuracy of kernel regression, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, with K and H, beside the network's.</source>
      <translation>Exactitud de prueba de la regresión con kernel, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, con K y H, junto a la de la red.</translation>
    </message>
    <message>
      <source>Text and lines 10 % larger.</source>
      <translation>Texto y líneas un 10 % mayores.</translation>
    </message>
    <message>
      <source>Text and lines 10 % smaller.</source>
      <translation>Texto y líneas un 10 % menores.</translation>
    </message>
    <message>
      <source>Text and lines at their original size.</source>
      <translation>Texto y líneas en su tamaño original.</translation>
    </message>
    <message>
      <source>Text of the step</source>
      <translation>Texto del paso</translation>
    </message>
    <message>
      <source>The axes follow the data. Zooming or panning by hand switches this off; double-click the plot to switch it back on.</source>
      <translation>Los ejes siguen los datos. Ampliar o desplazar a mano lo desactiva; un doble clic en la gráfica lo vuelve a activar.</translation>
    </message>
    <message>
      <source>The best depth is plotted against width, p or n: give one of them several values and choose it as the x axis.</source>
      <translation>La mejor profundidad se representa según anchura, p o n: dar varios valores a uno de ellos y elegirlo como eje x.</translation>
    </message>
    <message>
      <source>The checkpoints below the plots.</source>
      <translation>Los puntos de control bajo las gráficas.</translation>
    </message>
    <message>
      <source>The checks are paused: a setting was changed or a run removed. “Repeat” goes back to the step.</source>
      <translation>Las comprobaciones están en pausa: se cambió un ajuste o se quitó una ejecución. «Repetir» vuelve al paso.</translation>
    </message>
    <message>
      <source>The correct answer to the step's question.</source>
      <translation>La respuesta correcta a la pregunta del paso.</translation>
    </message>
    <message>
      <source>The course on deep gated networks: step by step, with real networks and measured checks.</source>
      <translation>El curso sobre redes profundas con puertas: paso a paso, con redes reales y comprobaciones medidas.</translation>
    </message>
    <message>
      <source>The curves of the plot that has the keyboard as a table of numbers, to read and to copy.</source>
      <translation>Las curvas de la gráfica que tiene el teclado como tabla de números, para leer y copiar.</translation>
    </message>
    <message>
      <source>The data are gone: this session can only be looked at.</source>
      <translation>Los datos ya no están: esta sesión solo se puede mirar.</translation>
    </message>
    <message>
      <source>The depth with the smallest condition number, and theory's knee d*, against p.</source>
      <translation>La profundidad con el menor número de condición, y el codo d* de la teoría, según p.</translation>
    </message>
    <message>
      <source>The depth with the smallest median condition number.</source>
      <translation>La profundidad con la menor mediana del número de condición.</translation>
    </message>
    <message>
      <source>The error, measured and as the kernel at t = 0 predicts it.</source>
      <translation>El error, medido y según lo predice el kernel en t = 0.</translation>
    </message>
    <message>
      <source>The first %1 of %2 outputs.</source>
      <translation>Las primeras %1 de %2 salidas.</translation>
    </message>
    <message>
      <source>The first %1 places</source>
      <translation>Los primeros %1 lugares</translation>
    </message>
    <message>
      <source>The first experiment again, as when the program starts. The run on screen stays in the list of runs.</source>
      <translation>El primer experimento de nuevo, como al iniciar el programa. La ejecución en pantalla queda en la lista de ejecuciones.</translation>
    </message>
    <message>
      <source>The first page.</source>
      <translation>La primera página.</translation>
    </message>
    <message>
      <source>The folder %1 cannot be created.</source>
      <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
      <source>The following argument was not expected: %1</source>
      <translation>No se esperaba este argumento: %1</translation>
    </message>
    <message>
      <source>The following arguments were not expected: %1</source>
      <translation>No se esperaban estos argumentos: %1</translation>
    </message>
    <message>
      <source>The fully connected networks of arXiv 2006.10529, trained with Adam, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes long.</source>
      <translation>Las redes totalmente conectadas de arXiv 2006.10529, entrenadas con Adam, junto a los números del artículo. Necesita el MNIST completo en una carpeta llamada mnist, y tarda mucho.</translation>
    </message>
    <message>
      <source>The gates of all probe samples, unit by unit.</source>
      <translation>Las puertas de todas las muestras de sonda, unidad por unidad.</translation>
    </message>
    <message>
      <source>The gates of language models</source>
      <translation>Las puertas de los modelos de lenguaje</translation>
    </message>
    <message>
      <source>The gates of today's language models: each reads what its layer reads, softly, and trains.</source>
      <translation>Las puertas de los modelos de lenguaje actuales: cada una lee lo que lee su capa, suavemente, y se entrena.</translation>
    </message>
    <message>
      <source>The height is such that the axes are 0.62 times as high as they are wide, whatever stands around them.</source>
      <translation>La altura es tal que los ejes miden de alto 0.62 veces lo que miden de ancho, sea lo que sea que los rodee.</translation>
    </message>
    <message>
      <source>The highest point of the run's test curve, [0, 1].</source>
      <translation>El punto más alto de la curva de prueba de la ejecución, [0, 1].</translation>
    </message>
    <message>
      <source>The initial plots, all the same size, all following their data.</source>
      <translation>Las gráficas iniciales, todas del mismo tamaño, todas siguiendo sus datos.</translation>
    </message>
    <message>
      <source>The last ten files.</source>
      <translation>Los últimos diez archivos.</translation>
    </message>
    <message>
      <source>The lesson ends here.</source>
      <translation>La lección termina aquí.</translation>
    </message>
    <message>
      <source>The lesson plays once and is written as it goes.</source>
      <translation>La lección se reproduce una vez y se escribe sobre la marcha.</translation>
    </message>
    <message>
      <source>The lesson was closed before it was written.</source>
      <translation>La lección se cerró antes de escribirse.</translation>
    </message>
    <message>
      <source>The lesson was reloaded.</source>
      <translation>La lección se volvió a cargar.</translation>
    </message>
    <message>
      <source>The lesson was stepped by hand before it was written.</source>
      <translation>La lección se avanzó a mano antes de escribirse.</translation>
    </message>
    <message>
      <source>The loss is no longer finite</source>
      <translation>La pérdida ya no es finita</translation>
    </message>
    <message>
      <source>The loss is no longer finite. The last finite values are kept. Try a smaller step size.</source>
      <translation>La pérdida ya no es finita. Se conservan los últimos valores finitos. Probar un tamaño de paso menor.</translation>
    </message>
    <message>
      <source>The loss is not finite at the start</source>
      <translation>La pérdida no es finita al principio</translation>
    </message>
    <message>
      <source>The map needs two inputs; these data have %1. Try moons, spirals, xor or circle.</source>
      <translation>El mapa necesita dos entradas; estos datos tienen %1. Probar lunas, espirales, o exclusivo o círculo.</translation>
    </message>
    <message>
      <source>The mean kernel over redrawn weights, gates held, against what theory expects.</source>
      <translation>El kernel medio sobre pesos sorteados de nuevo, con las puertas mantenidas, frente a lo que espera la teoría.</translation>
    </message>
    <message>
      <source>The name of the plot, over it.</source>
      <translation>El nombre de la gráfica, encima de ella.</translation>
    </message>
    <message>
      <source>The network shows each step as it is, instead of playing it in stages in slow motion.</source>
      <translation>La red muestra cada paso tal como es, en vez de reproducirlo por etapas a cámara lenta.</translation>
    </message>
    <message>
      <source>The new run could not be started: %1. The run before is still here.</source>
      <translation>No se pudo iniciar la nueva ejecución: %1. La ejecución anterior sigue aquí.</translation>
    </message>
    <message>
      <source>The next seed: new weights, new gates, new samples where they are drawn. Everything else stays.</source>
      <translation>La semilla siguiente: nuevos pesos, nuevas puertas, nuevas muestras donde se sortean. Todo lo demás permanece.</translation>
    </message>
    <message>
      <source>The next step: its settings are applied and its networks train.</source>
      <translation>El paso siguiente: se aplican sus ajustes y se entrenan sus redes.</translation>
    </message>
    <message>
      <source>The only source of randomness: same seed, same data, weights, batches and losses.</source>
      <translation>La única fuente de azar: misma semilla, mismos datos, pesos, lotes y pérdidas.</translation>
    </message>
    <message>
      <source>The output over one input or over the circle, and where the gates of each layer flip.</source>
      <translation>La salida sobre una entrada o sobre el círculo, y dónde conmutan las puertas de cada capa.</translation>
    </message>
    <message>
      <source>The output over two inputs, with the line where the decision flips and where gates do.</source>
      <translation>La salida sobre dos entradas, con la línea donde cambia la decisión y aquellas donde conmutan las puertas.</translation>
    </message>
    <message>
      <source>The page after, once you went back.</source>
      <translation>La página siguiente, después de haber vuelto atrás.</translation>
    </message>
    <message>
      <source>The page before.</source>
      <translation>La página anterior.</translation>
    </message>
    <message>
      <source>The plane angle at the end less that at t = 0: below 0 where gates turned towards the tree's planes.</source>
      <translation>El ángulo de los planos al final menos el de t = 0: por debajo de 0 donde las puertas giraron hacia los planos del árbol.</translation>
    </message>
    <message>
      <source>The point whose eigenvalues are shown and that opens as a live run.</source>
      <translation>El punto cuyos valores propios se muestran y que se abre como ejecución en vivo.</translation>
    </message>
    <message>
      <source>The previous step.</source>
      <translation>El paso anterior.</translation>
    </message>
    <message>
      <source>The recording ended after %1; the run continues. %2</source>
      <translation>La grabación terminó tras %1; la ejecución continúa. %2</translation>
    </message>
    <message>
      <source>The report lacks measurements that were left out: %1</source>
      <translation>Al informe le faltan mediciones que se omitieron: %1</translation>
    </message>
    <message>
      <source>The ring is the output at each angle; marks on the circle are the targets.</source>
      <translation>El anillo es la salida en cada ángulo; las marcas sobre el círculo son los objetivos.</translation>
    </message>
    <message>
      <source>The run before, where the plot shows it.</source>
      <translation>La ejecución anterior, donde la gráfica la muestra.</translation>
    </message>
    <message>
      <source>The run could not be built, or an error occurred; see the message.</source>
      <translation>No se pudo construir la ejecución, o se produjo un error; véase el mensaje.</translation>
    </message>
    <message>
      <source>The run ends after this many steps; 0: never.</source>
      <translation>La ejecución termina tras este número de pasos; 0: nunca.</translation>
    </message>
    <message>
      <source>The run ends when at least this share of the test samples is classified correctly; 0: never.</source>
      <translation>La ejecución termina cuando al menos esta proporción de las muestras de prueba está bien clasificada; 0: nunca.</translation>
    </message>
    <message>
      <source>The run ends when the training loss is at or below this; 0: never. With mini-batches the loss is the curve's: the mean since its last point.</source>
      <translation>La ejecución termina cuando la pérdida de entrenamiento llega a este valor o baja de él; 0: nunca. Con minilotes la pérdida es la de la curva: la media desde su último punto.</translation>
    </message>
    <message>
      <source>The run failed.</source>
      <translation>La ejecución falló.</translation>
    </message>
    <message>
      <source>The run has diverged and cannot go on. Lower the step size, then Reset (Ctrl+R) starts over.</source>
      <translation>La ejecución divergió y no puede continuar. Reducir el tamaño de paso; después, Reiniciar (Ctrl+R) empieza de nuevo.</translation>
    </message>
    <message>
      <source>The run is complete after %1 steps. Raise “stop after” to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>La ejecución está completa tras %1 pasos. Aumentar «parar tras» para seguir, o Reiniciar (Ctrl+R) para empezar de nuevo.</translation>
    </message>
    <message>
      <source>The run never waits for the recording: at many steps per second, a frame is taken as soon as it can be drawn.</source>
      <translation>La ejecución nunca espera a la grabación: con muchos pasos por segundo, se toma un fotograma en cuanto se puede dibujar.</translation>
    </message>
    <message>
      <source>The run on screen.</source>
      <translation>La ejecución en pantalla.</translation>
    </message>
    <message>
      <source>The run that was on screen when the program ended.</source>
      <translation>La ejecución que estaba en pantalla cuando terminó el programa.</translation>
    </message>
    <message>
      <source>The run was replaced before its report could be prepared.</source>
      <translation>La ejecución se reemplazó antes de que pudiera prepararse su informe.</translation>
    </message>
    <message>
      <source>The run was replaced in the meantime: no gates were copied.</source>
      <translation>La ejecución se reemplazó entretanto: no se copiaron puertas.</translation>
    </message>
    <message>
      <source>The same as a list.</source>
      <translation>Lo mismo como lista.</translation>
    </message>
    <message>
      <source>The same networks trained with stochastic gradient descent, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes longer still.</source>
      <translation>Las mismas redes entrenadas con descenso de gradiente estocástico, junto a los números del artículo. Necesita el MNIST completo en una carpeta llamada mnist, y tarda aún más.</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀.</source>
      <translation>Lo mismo con el kernel de caminos H₀.</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀: what the gates alone know.</source>
      <translation>Lo mismo con el kernel de caminos H₀: lo que saben las puertas por sí solas.</translation>
    </message>
    <message>
      <source>The settings are the lesson's. Close it to change them.</source>
      <translation>Los ajustes son los de la lección. Ciérrela para cambiarlos.</translation>
    </message>
    <message>
      <source>The settings on the left.</source>
      <translation>Los ajustes a la izquierda.</translation>
    </message>
    <message>
      <source>The share of planes found at the end less that at t = 0.</source>
      <translation>La proporción de planos encontrados al final menos la de t = 0.</translation>
    </message>
    <message>
      <source>The spectrum predicts training</source>
      <translation>El espectro predice el entrenamiento</translation>
    </message>
    <message>
      <source>The squared loss compares outputs with κ·y. As κ falls, a network stays by its linearisation at t = 0: measured and predicted error merge (lazy training, arXiv 1812.07956).</source>
      <translation>La pérdida cuadrática compara las salidas con κ·y. Cuando κ disminuye, una red permanece cerca de su linealización en t = 0: el error medido y el predicho se confunden (lazy training, arXiv 1812.07956).</translation>
    </message>
    <message>
      <source>The study continues, but is not saved: %1</source>
      <translation>El estudio continúa, pero no se guarda: %1</translation>
    </message>
    <message>
      <source>The study has stopped: %1</source>
      <translation>El estudio se ha detenido: %1</translation>
    </message>
    <message>
      <source>The study's settings on the left. Without them the plots have all the space.</source>
      <translation>Los ajustes del estudio a la izquierda. Sin ellos, las gráficas tienen todo el espacio.</translation>
    </message>
    <message>
      <source>The table has fewer rows: %1 for training, %2 for testing.</source>
      <translation>La tabla tiene menos filas: %1 para entrenamiento, %2 para prueba.</translation>
    </message>
    <message>
      <source>The tangent kernel: spectrum, map, history, prediction, parts.</source>
      <translation>El kernel tangente: espectro, mapa, historia, predicción, partes.</translation>
    </message>
    <message>
      <source>The tick shows and hides a run in the plots, drawn as its line here. F2 or a double click renames it.</source>
      <translation>La casilla muestra y oculta una ejecución en las gráficas, dibujada como su línea aquí. F2 o un doble clic le cambia el nombre.</translation>
    </message>
    <message>
      <source>The wall needs images; these data (%1) have none. Try digits, fashion or CIFAR-10.</source>
      <translation>El muro necesita imágenes; estos datos (%1) no tienen. Probar dígitos, ropa o CIFAR-10.</translation>
    </message>
    <message>
      <source>The whole run in one file: weights, curves, settings. NumPy opens it too.</source>
      <translation>Toda la ejecución en un archivo: pesos, curvas, ajustes. NumPy también lo abre.</translation>
    </message>
    <message>
      <source>The window in this language. Runs go on as they are.</source>
      <translation>La ventana en este idioma. Las ejecuciones siguen como están.</translation>
    </message>
    <message>
      <source>The window's experiment</source>
      <translation>El experimento de la ventana</translation>
    </message>
    <message>
      <source>Then click anything to see what it is.</source>
      <translation>Después, hacer clic en cualquier cosa para ver qué es.</translation>
    </message>
    <message>
      <source>There are no test samples.</source>
      <translation>No hay muestras de prueba.</translation>
    </message>
    <message>
      <source>There is no lesson “%1”; available: %2</source>
      <translation>No hay ninguna lección «%1»; disponibles: %2</translation>
    </message>
    <message>
      <source>There is nothing to pin yet: the run has no curve.</source>
      <translation>Aún no hay nada que fijar: la ejecución no tiene curva.</translation>
    </message>
    <message>
      <source>These data have one input: the plot “Function” shows the output over it.</source>
      <translation>Estos datos tienen una entrada: la gráfica «Función» muestra la salida sobre ella.</translation>
    </message>
    <message>
      <source>These gates read no input, so they have no boundaries.</source>
      <translation>Estas puertas no leen ninguna entrada, así que no tienen fronteras.</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>Estas teclas</translation>
    </message>
    <message>
      <source>These targets are not classes: nothing can be right or wrong.</source>
      <translation>Estos objetivos no son clases: nada puede ser correcto o incorrecto.</translation>
    </message>
    <message>
      <source>Thick lines and large text, readable from the last row.</source>
      <translation>Líneas gruesas y texto grande, legibles desde la última fila.</translation>
    </message>
    <message>
      <source>This could not be done: %1. Everything else is as it was.</source>
      <translation>No se pudo hacer: %1. Todo lo demás está como antes.</translation>
    </message>
    <message>
      <source>This file is not a valid lesson: %1</source>
      <translation>Este archivo no es una lección válida: %1</translation>
    </message>
    <message>
      <source>This image would have %1 million pixels; at most 100 are allowed. Make it smaller, or use SVG or PDF, which are sharp at any size.</source>
      <translation>Esta imagen tendría %1 millones de píxeles; se permiten 100 como máximo. Hacerla más pequeña, o usar SVG o PDF, nítidos a cualquier tamaño.</translation>
    </message>
    <message>
      <source>This language</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>This link leads nowhere: %1</source>
      <translation>Este enlace no lleva a nada: %1</translation>
    </message>
    <message>
      <source>This run has none.</source>
      <translation>Esta ejecución no tiene.</translation>
    </message>
    <message>
      <source>This run is on screen already.</source>
      <translation>Esta ejecución ya está en pantalla.</translation>
    </message>
    <message>
      <source>This session can be looked at, but not continued: %1</source>
      <translation>Esta sesión se puede mirar, pero no continuar: %1</translation>
    </message>
    <message>
      <source>This session can only be looked at: its data are gone.</source>
      <translation>Esta sesión solo se puede mirar: sus datos ya no están.</translation>
    </message>
    <message>
      <source>This step again, from t = 0.</source>
      <translation>Este paso de nuevo, desde t = 0.</translation>
    </message>
    <message>
      <source>This step again, from t = 0. Space does the same.</source>
      <translation>Este paso de nuevo, desde t = 0. Espacio hace lo mismo.</translation>
    </message>
    <message>
      <source>This study does not measure it.</source>
      <translation>Este estudio no lo mide.</translation>
    </message>
    <message>
      <source>Tick at least one variant.</source>
      <translation>Marcar al menos una variante.</translation>
    </message>
    <message>
      <source>Ticks below: where gates flip, one row per hidden layer, the first on top.</source>
      <translation>Marcas abajo: dónde conmutan las puertas, una fila por capa oculta, la primera arriba.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Línea de tiempo</translation>
    </message>
    <message>
      <source>Title of %1</source>
      <translation>Título de %1</translation>
    </message>
    <message>
      <source>Title of the %1</source>
      <translation>Título: %1</translation>
    </message>
    <message>
      <source>Train at every point</source>
      <translation>Entrenar en cada punto</translation>
    </message>
    <message>
      <source>Train at once, as Space does.</source>
      <translation>Entrenar enseguida, como con la barra espaciadora.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Training and test loss over steps.</source>
      <translation>Pérdida de entrenamiento y de prueba según los pasos.</translation>
    </message>
    <message>
      <source>Training by depth</source>
      <translation>Entrenamiento por profundidad</translation>
    </message>
    <message>
      <source>Training samples of the kernel predictor, and as many test samples, at most; fewer where a deep and wide network would need more than 2 GB for them. Its time grows with their square, and with the cube for the largest.</source>
      <translation>Muestras de entrenamiento del predictor del kernel, y otras tantas de prueba, como máximo; menos cuando una red profunda y ancha necesitaría más de 2 GB para ellas. Su tiempo crece con su cuadrado, y con el cubo para las mayores.</translation>
    </message>
    <message>
      <source>Training the ReLU network whose gates are copied</source>
      <translation>Entrenando la red ReLU cuyas puertas se copian</translation>
    </message>
    <message>
      <source>Training the run again for the report, with every measurement that was left out: %1 %</source>
      <translation>Entrenando de nuevo la ejecución para el informe, con todas las mediciones que se omitieron: %1 %</translation>
    </message>
    <message>
      <source>Training. Space pauses it.</source>
      <translation>Entrenando. Espacio pone en pausa.</translation>
    </message>
    <message>
      <source>Trains beside the run on screen.</source>
      <translation>Se entrena junto a la ejecución en pantalla.</translation>
    </message>
    <message>
      <source>Trains until a stop rule is met. Settings marked ⚡ can change during the run; those marked ↻ restart it. A finished run goes on when “stop after” is raised; Reset starts over.</source>
      <translation>Entrena hasta que se cumple un criterio de parada. Los ajustes marcados con ⚡ pueden cambiar durante la ejecución; los marcados con ↻ la reinician. Una ejecución terminada sigue cuando se aumenta «parar tras»; Reiniciar empieza de nuevo.</translation>
    </message>
    <message>
      <source>Two clocks</source>
      <translation>Dos relojes</translation>
    </message>
    <message>
      <source>Two columns, 17.5 cm</source>
      <translation>Dos columnas, 17.5 cm</translation>
    </message>
    <message>
      <source>Two inputs and no biases: every line where a gate of the first layer flips passes through the origin. With biases the lines can lie anywhere.</source>
      <translation>Dos entradas y sin sesgos: cada línea donde conmuta una puerta de la primera capa pasa por el origen. Con sesgos las líneas pueden estar en cualquier lugar.</translation>
    </message>
    <message>
      <source>Two inputs, with biases: the lines where gates flip bend the boundary until 99 % are right.</source>
      <translation>Dos entradas, con sesgos: las líneas donde conmutan las puertas doblan la frontera hasta que el 99 % es correcto.</translation>
    </message>
    <message>
      <source>Two interleaving half circles.</source>
      <translation>Dos semicírculos entrelazados.</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>Dos lunas</translation>
    </message>
    <message>
      <source>Two spiral arms of one and a half turns around the origin.</source>
      <translation>Dos brazos de espiral de una vuelta y media alrededor del origen.</translation>
    </message>
    <message>
      <source>Two spirals</source>
      <translation>Dos espirales</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undoes the last change to a setting: live settings at once, the others with a new run. While text is being typed, it undoes the typing.</source>
      <translation>Deshace el último cambio de un ajuste: los ajustes en vivo de inmediato, los demás con una nueva ejecución. Mientras se escribe texto, deshace lo escrito.</translation>
    </message>
    <message>
      <source>Unit of the interval</source>
      <translation>Unidad del intervalo</translation>
    </message>
    <message>
      <source>Unit sphere</source>
      <translation>Esfera unidad</translation>
    </message>
    <message>
      <source>Units in every hidden layer. Wider networks follow the theory's expected kernel more closely.</source>
      <translation>Unidades en cada capa oculta. Las redes más anchas siguen más de cerca el kernel esperado por la teoría.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Dejar de fijar</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Uso</translation>
    </message>
    <message>
      <source>Variants</source>
      <translation>Variantes</translation>
    </message>
    <message>
      <source>Version, source, licence.</source>
      <translation>Versión, origen, licencia.</translation>
    </message>
    <message>
      <source>View of the eigenvalues</source>
      <translation>Vista de los valores propios</translation>
    </message>
    <message>
      <source>View of the layers</source>
      <translation>Vista de las capas</translation>
    </message>
    <message>
      <source>View of the modes</source>
      <translation>Vista de los modos</translation>
    </message>
    <message>
      <source>Waiting for the first measurement of %1.</source>
      <translation>Esperando la primera medición: %1.</translation>
    </message>
    <message>
      <source>Waiting for the first point.</source>
      <translation>Esperando el primer punto.</translation>
    </message>
    <message>
      <source>Weight %1 of the past</source>
      <translation>Peso %1 del pasado</translation>
    </message>
    <message>
      <source>What depth, width and gates do to the kernel at t = 0 and to training, across many networks at once.</source>
      <translation>Qué hacen profundidad, anchura y puertas al kernel en t = 0 y al entrenamiento, en muchas redes a la vez.</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Qué difiere</translation>
    </message>
    <message>
      <source>What gates do, beside loss, gate change and the kernel's eigenvalues.</source>
      <translation>Qué hacen las puertas, junto a pérdida, cambio de puertas y valores propios del kernel.</translation>
    </message>
    <message>
      <source>What is on the x axis.</source>
      <translation>Qué hay en el eje x.</translation>
    </message>
    <message>
      <source>What is plotted.</source>
      <translation>Qué se representa.</translation>
    </message>
    <message>
      <source>What is plotted. Measured on the probe set, with the kernel.</source>
      <translation>Qué se representa. Medido en el conjunto de sonda, con el kernel.</translation>
    </message>
    <message>
      <source>What kernel regression with K₀ and with H₀ on the training samples makes of the test samples. Takes longer than the kernel alone.</source>
      <translation>Qué hace la regresión con kernel con K₀ y con H₀ en las muestras de entrenamiento con las muestras de prueba. Tarda más que el kernel solo.</translation>
    </message>
    <message>
      <source>What moves the output: the value part and the gates' part of the kernel.</source>
      <translation>Qué mueve la salida: la parte de valores y la parte de puertas del kernel.</translation>
    </message>
    <message>
      <source>What the network learns: synthetic sets made from the seed, or images and tables from files.</source>
      <translation>Qué aprende la red: conjuntos sintéticos creados a partir de la semilla, o imágenes y tablas de archivos.</translation>
    </message>
    <message>
      <source>What the networks see. For your own data, choose it in the window, then “The window's experiment” here.</source>
      <translation>Qué ven las redes. Para datos propios, elegirlos en la ventana, y después «El experimento de la ventana» aquí.</translation>
    </message>
    <message>
      <source>What the run does, or how it ended.</source>
      <translation>Qué hace la ejecución, o cómo terminó.</translation>
    </message>
    <message>
      <source>What the value network reads: the input x, or all ones (constant input). The gates still see x.</source>
      <translation>Qué lee la red de valores: la entrada x, o todo unos (entrada constante). Las puertas siguen viendo x.</translation>
    </message>
    <message>
      <source>What was measured is told with your answer.</source>
      <translation>Lo que se midió aparece con su respuesta.</translation>
    </message>
    <message>
      <source>What would fill the plot</source>
      <translation>Lo que llenaría la gráfica</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <source>When that network's gates are taken. last: at the end of its training. best: after the epoch of the highest test accuracy, the first of equals, as arXiv 2006.10529 takes them.</source>
      <translation>Cuándo se toman las puertas de esa red. último: al final de su entrenamiento. mejor: tras la época de mayor exactitud de prueba, la primera si hay empate, como las toma arXiv 2006.10529.</translation>
    </message>
    <message>
      <source>When the job is done:  %1</source>
      <extracomment>gatescope-cli merge </extracomment>
      <translation>Cuando termine el trabajo:  %1</translation>
    </message>
    <message>
      <source>Where are the data of this session?</source>
      <translation>¿Dónde están los datos de esta sesión?</translation>
    </message>
    <message>
      <source>Where the gates come from, how they open, and whether they train.</source>
      <translation>De dónde vienen las puertas, cómo se abren y si se entrenan.</translation>
    </message>
    <message>
      <source>Where the gates come from. Space ticks and unticks.</source>
      <translation>De dónde vienen las puertas. Espacio marca y desmarca.</translation>
    </message>
    <message>
      <source>Whether the run before stays on the plots, faint, and in what is exported of them.</source>
      <translation>Si la ejecución anterior permanece en las gráficas, tenue, y en lo que se exporta de ellas.</translation>
    </message>
    <message>
      <source>Which classes to keep, in this order, separated by commas. Empty: all. Two classes allow scalar targets ±1.</source>
      <translation>Qué clases conservar, en este orden, separadas por comas. Vacío: todas. Dos clases permiten objetivos escalares ±1.</translation>
    </message>
    <message>
      <source>Which hidden layers are shown.</source>
      <translation>Qué capas ocultas se muestran.</translation>
    </message>
    <message>
      <source>Which layers the kernel comes from: tr Kₗ over steps or now, beside tr E[Kₗ].</source>
      <translation>De qué capas viene el kernel: tr Kₗ según los pasos o ahora, junto a tr E[Kₗ].</translation>
    </message>
    <message>
      <source>Which mode is shown as an eigenvector: 1 has the largest eigenvalue. Or click on it.</source>
      <translation>Qué modo se muestra como vector propio: 1 tiene el mayor valor propio. También se puede hacer clic en él.</translation>
    </message>
    <message>
      <source>Which of the images are shown: up to 100 of the set, evenly chosen.</source>
      <translation>Cuáles de las imágenes se muestran: hasta 100 del conjunto, elegidas por igual.</translation>
    </message>
    <message>
      <source>Which probe sample goes through the network. Click the input for the next one.</source>
      <translation>Qué muestra de sonda recorre la red. Hacer clic en la entrada para pasar a la siguiente.</translation>
    </message>
    <message>
      <source>Which training samples form the probe set: spread evenly over the order of the data, each class with its share; or the first ones.</source>
      <translation>Qué muestras de entrenamiento forman el conjunto de sonda: repartidas por igual en el orden de los datos, cada clase con su proporción; o las primeras.</translation>
    </message>
    <message>
      <source>Which variant, p and n the map shows.</source>
      <translation>Qué variante, p y n muestra el mapa.</translation>
    </message>
    <message>
      <source>While presenting</source>
      <translation>Durante la presentación</translation>
    </message>
    <message>
      <source>Whole: units lit by their gates. Forward: z. Gates: G. Loss: the output meets its target. Backward: ∂L/∂q. Update: rings grow with ‖ΔΘ‖ of the newest step. In slow motion, whole plays the five one after the other.</source>
      <translation>Completo: unidades iluminadas por sus puertas. Adelante: z. Puertas: G. Pérdida: la salida encuentra su objetivo. Atrás: ∂L/∂q. Actualización: los anillos crecen con ‖ΔΘ‖ del último paso. A cámara lenta, Completo reproduce las cinco una tras otra.</translation>
    </message>
    <message>
      <source>Whose numbers the table holds.</source>
      <translation>De quién son los números de la tabla.</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <source>Without biases all first-layer gate lines pass through the origin.</source>
      <translation>Sin sesgos, todas las líneas de compuertas de la primera capa pasan por el origen.</translation>
    </message>
    <message>
      <source>Writes the chosen run as a session file.</source>
      <translation>Escribe la ejecución elegida como archivo de sesión.</translation>
    </message>
    <message>
      <source>Wrote %1</source>
      <translation>Se escribió %1</translation>
    </message>
    <message>
      <source>Wrote %1 files to %2</source>
      <translation>Se escribieron %1 archivos en %2</translation>
    </message>
    <message>
      <source>Wrote %1 slides to %2</source>
      <translation>Se escribieron %1 diapositivas en %2</translation>
    </message>
    <message>
      <source>Wrote %1. On any machine: gatescope-cli sweep FILE --out FOLDER</source>
      <translation>Se escribió %1. En cualquier máquina: gatescope-cli sweep FILE --out FOLDER</translation>
    </message>
    <message>
      <source>Wrote %1: %2 points</source>
      <translation>Se escribió %1: %2 puntos</translation>
    </message>
    <message>
      <source>Your layout: plots, order, sizes and modes as saved.</source>
      <translation>Disposición propia: gráficas, orden, tamaños y modos tal como se guardaron.</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Propio</translation>
    </message>
    <message>
      <source>Zoom both axes; over an axis, only that axis</source>
      <translation>Ampliar ambos ejes; sobre un eje, solo ese eje</translation>
    </message>
    <message>
      <source>Zoom in and out</source>
      <translation>Ampliar y reducir</translation>
    </message>
    <message>
      <source>a %1 run has no ReLU gates to copy; allowed: relu, galu, soft_galu and similar</source>
      <translation>una ejecución %1 no tiene puertas ReLU que copiar; permitido: relu, galu, soft_galu y semejantes</translation>
    </message>
    <message>
      <source>a branch continues the same experiment, but %1; allowed: other step size, β, stop rules and measuring, or a new run</source>
      <translation>una rama continúa el mismo experimento, pero %1; permitido: otro tamaño de paso, β, reglas de parada y mediciones, o una nueva ejecución</translation>
    </message>
    <message>
      <source>a check</source>
      <translation>una comprobación</translation>
    </message>
    <message>
      <source>a check holds say, expect, source and, optionally, maybe</source>
      <translation>una comprobación contiene say, expect, source y, opcionalmente, maybe</translation>
    </message>
    <message>
      <source>a column is the mean of %1 units</source>
      <translation>una columna es la media de %1 unidades</translation>
    </message>
    <message>
      <source>a factor must be at least 1</source>
      <translation>un factor debe ser al menos 1</translation>
    </message>
    <message>
      <source>a header but no rows</source>
      <translation>una cabecera pero ninguna fila</translation>
    </message>
    <message>
      <source>a labels file has one dimension, this one has %1</source>
      <translation>un archivo de etiquetas tiene una dimensión, este tiene %1</translation>
    </message>
    <message>
      <source>a lesson begins with '---' and its header</source>
      <translation>una lección empieza con '---' y su cabecera</translation>
    </message>
    <message>
      <source>a number from %1</source>
      <translation>un número de %1</translation>
    </message>
    <message>
      <source>a number or the name of a quantity</source>
      <translation>un número o el nombre de una magnitud</translation>
    </message>
    <message>
      <source>a picture is written ![text](file); its file cannot be named elsewhere</source>
      <translation>una imagen se escribe ![texto](archivo); su archivo no se puede nombrar en otro lugar</translation>
    </message>
    <message>
      <source>a question needs an answer: '### Answer' after it</source>
      <translation>una pregunta necesita una respuesta: '### Answer' después de ella</translation>
    </message>
    <message>
      <source>a question needs two or more choices '- [ ] …', one of them correct: '- [x] …'</source>
      <translation>una pregunta necesita dos o más opciones '- [ ] …', una de ellas correcta: '- [x] …'</translation>
    </message>
    <message>
      <source>a run</source>
      <translation>una ejecución</translation>
    </message>
    <message>
      <source>a run in a lesson must end; allowed: until: {steps: N}</source>
      <translation>una ejecución en una lección debe terminar; permitido: until: {steps: N}</translation>
    </message>
    <message>
      <source>a square: mean of %1 units</source>
      <translation>un cuadrado: media de %1 unidades</translation>
    </message>
    <message>
      <source>a step</source>
      <translation>un paso</translation>
    </message>
    <message>
      <source>a step needs a title: '## Title'</source>
      <translation>un paso necesita un título: '## Título'</translation>
    </message>
    <message>
      <source>a step of the past cannot be saved or gone on from: %1</source>
      <translation>un paso del pasado no se puede guardar ni continuar: %1</translation>
    </message>
    <message>
      <source>a tiny network on two moons</source>
      <translation>una red diminuta en dos lunas</translation>
    </message>
    <message>
      <source>about %1 h</source>
      <translation>unas %1 h</translation>
    </message>
    <message>
      <source>about %1 min</source>
      <translation>unos %1 min</translation>
    </message>
    <message>
      <source>about %1 s</source>
      <translation>unos %1 s</translation>
    </message>
    <message>
      <source>above the axes</source>
      <translation>encima de los ejes</translation>
    </message>
    <message>
      <source>above the diagonal Kₗ, below it E[Kₗ] with the gates of now</source>
      <translation>sobre la diagonal Kₗ, debajo E[Kₗ] con las puertas de ahora</translation>
    </message>
    <message>
      <source>acc. %1</source>
      <translation>exact. %1</translation>
    </message>
    <message>
      <source>acc. 99.1 / 99.1 %</source>
      <translation>exact. 99.1 / 99.1 %</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>exactitud, %</translation>
    </message>
    <message>
      <source>active</source>
      <translation>activa</translation>
    </message>
    <message>
      <source>active fraction</source>
      <translation>fracción activa</translation>
    </message>
    <message>
      <source>active fraction of gates</source>
      <translation>fracción activa de puertas</translation>
    </message>
    <message>
      <source>adam</source>
      <translation>adam</translation>
    </message>
    <message>
      <source>adds</source>
      <translation>suma</translation>
    </message>
    <message>
      <source>against %1</source>
      <translation>según %1</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>alineación</translation>
    </message>
    <message>
      <source>alignment of K₀ and y</source>
      <translation>alineación de K₀ e y</translation>
    </message>
    <message>
      <source>alignment with the targets</source>
      <translation>alineación con los objetivos</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>all %1 test samples</source>
      <translation>las %1 muestras de prueba</translation>
    </message>
    <message>
      <source>all %1 training samples</source>
      <translation>las %1 muestras de entrenamiento</translation>
    </message>
    <message>
      <source>all lessons that come with the program</source>
      <translation>todas las lecciones que vienen con el programa</translation>
    </message>
    <message>
      <source>all points</source>
      <translation>todos los puntos</translation>
    </message>
    <message>
      <source>all seeds</source>
      <translation>todas las semillas</translation>
    </message>
    <message>
      <source>all settings: keys, ranges, defaults, help</source>
      <translation>todos los ajustes: claves, intervalos, valores por defecto, ayuda</translation>
    </message>
    <message>
      <source>allowed: 0 to 1,000,000 steps per second</source>
      <translation>permitido: de 0 a 1.000.000 pasos por segundo</translation>
    </message>
    <message>
      <source>allowed: 1 to 600</source>
      <translation>permitido: de 1 a 600</translation>
    </message>
    <message>
      <source>already holds %1 of these %2 results; allowed: --resume to do the rest, or another folder</source>
      <translation>ya contiene %1 de estos %2 resultados; permitido: --resume para hacer el resto, u otra carpeta</translation>
    </message>
    <message>
      <source>already holds results (%1); allowed: %2, or another folder</source>
      <translation>ya contiene resultados (%1); permitido: %2, u otra carpeta</translation>
    </message>
    <message>
      <source>always-on units</source>
      <translation>unidades siempre abiertas</translation>
    </message>
    <message>
      <source>an answer without '### Question'</source>
      <translation>una respuesta sin '### Question'</translation>
    </message>
    <message>
      <source>an images file has two to four dimensions, this one has one</source>
      <translation>un archivo de imágenes tiene de dos a cuatro dimensiones, este tiene una</translation>
    </message>
    <message>
      <source>an integer from %1</source>
      <translation>un entero de %1</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>y %1 más</translation>
    </message>
    <message>
      <source>and %1 more changes</source>
      <translation>y %1 cambios más</translation>
    </message>
    <message>
      <source>and %1 others failed</source>
      <translation>y otros %1 fallidos</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>ángulo</translation>
    </message>
    <message>
      <source>angle to the nearest plane (°)</source>
      <translation>ángulo con el plano más cercano (°)</translation>
    </message>
    <message>
      <source>angle to the nearest plane, median over the gates</source>
      <translation>ángulo con el plano más cercano, mediana de las puertas</translation>
    </message>
    <message>
      <source>another number of layers</source>
      <translation>otro número de capas</translation>
    </message>
    <message>
      <source>another program</source>
      <translation>otro programa</translation>
    </message>
    <message>
      <source>any text</source>
      <translation>cualquier texto</translation>
    </message>
    <message>
      <source>appears twice</source>
      <translation>aparece dos veces</translation>
    </message>
    <message>
      <source>archive to write (.npz)</source>
      <translation>archivo comprimido que escribir (.npz)</translation>
    </message>
    <message>
      <source>areas: medians of each layer</source>
      <translation>áreas: medianas de cada capa</translation>
    </message>
    <message>
      <source>as high as the curves need</source>
      <translation>tan alta como requieran las curvas</translation>
    </message>
    <message>
      <source>as shown</source>
      <translation>como se muestra</translation>
    </message>
    <message>
      <source>at most 1,000 integers from 0, separated by commas</source>
      <translation>como máximo 1.000 enteros desde 0, separados por comas</translation>
    </message>
    <message>
      <source>at t = 0</source>
      <translation>en t = 0</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>al final</translation>
    </message>
    <message>
      <source>at the top edge: %1 %2</source>
      <translation>en el borde superior: %1 %2</translation>
    </message>
    <message>
      <source>background: closed</source>
      <translation>fondo: cerrada</translation>
    </message>
    <message>
      <source>background: no gate changed</source>
      <translation>fondo: no cambió ninguna puerta</translation>
    </message>
    <message>
      <source>background: no gate changed, or not measured</source>
      <translation>fondo: no cambió ninguna puerta, o sin medir</translation>
    </message>
    <message>
      <source>background: not measured</source>
      <translation>fondo: sin medir</translation>
    </message>
    <message>
      <source>backward</source>
      <translation>atrás</translation>
    </message>
    <message>
      <source>bash, zsh or fish</source>
      <translation>bash, zsh o fish</translation>
    </message>
    <message>
      <source>batch size</source>
      <translation>tamaño de lote</translation>
    </message>
    <message>
      <source>below the axes</source>
      <translation>debajo de los ejes</translation>
    </message>
    <message>
      <source>best</source>
      <translation>mejor</translation>
    </message>
    <message>
      <source>best depth</source>
      <translation>mejor profundidad</translation>
    </message>
    <message>
      <source>best depth d</source>
      <translation>mejor profundidad d</translation>
    </message>
    <message>
      <source>best needs classes, %1 has real targets; allowed: last</source>
      <translation>best necesita clases, %1 tiene objetivos reales; permitido: last</translation>
    </message>
    <message>
      <source>best needs test samples, %1 has none here; allowed: last</source>
      <translation>best necesita muestras de prueba, %1 no tiene ninguna aquí; permitido: last</translation>
    </message>
    <message>
      <source>best test accuracy</source>
      <translation>mejor exactitud de prueba</translation>
    </message>
    <message>
      <source>best_depth needs a measure: best_depth(condition)</source>
      <translation>best_depth necesita una medida: best_depth(condition)</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>sesgo</translation>
    </message>
    <message>
      <source>biases</source>
      <translation>sesgos</translation>
    </message>
    <message>
      <source>biases are on in one and off in the other; allowed: the same network.bias</source>
      <translation>los sesgos están activados en uno y desactivados en el otro; permitido: el mismo network.bias</translation>
    </message>
    <message>
      <source>brackets, signs and powers are nested too deep, allowed: at most %1 deep,</source>
      <translation>paréntesis, signos y potencias están demasiado anidados, permitido: %1 niveles como máximo,</translation>
    </message>
    <message>
      <source>broken gzip data (%1)</source>
      <translation>datos gzip rotos (%1)</translation>
    </message>
    <message>
      <source>broken gzip data at the end</source>
      <translation>datos gzip rotos al final</translation>
    </message>
    <message>
      <source>broken: %1</source>
      <translation>roto: %1</translation>
    </message>
    <message>
      <source>bundled subset: %1 training and %2 test images</source>
      <translation>subconjunto incluido: %1 imágenes de entrenamiento y %2 de prueba</translation>
    </message>
    <message>
      <source>by angle (probe samples)</source>
      <translation>por ángulo (muestras de sonda)</translation>
    </message>
    <message>
      <source>by class (probe samples)</source>
      <translation>por clase (muestras de sonda)</translation>
    </message>
    <message>
      <source>by layer</source>
      <translation>por capa</translation>
    </message>
    <message>
      <source>by target (probe samples)</source>
      <translation>por objetivo (muestras de sonda)</translation>
    </message>
    <message>
      <source>c = %1</source>
      <translation>c = %1</translation>
    </message>
    <message>
      <source>cannot be created: %1</source>
      <translation>no se puede crear: %1</translation>
    </message>
    <message>
      <source>cannot be opened as a NumPy archive (.npz): %1</source>
      <translation>no se puede abrir como archivo NumPy (.npz): %1</translation>
    </message>
    <message>
      <source>cannot be opened for reading</source>
      <translation>no se puede abrir para leer</translation>
    </message>
    <message>
      <source>cannot be opened: %1</source>
      <translation>no se puede abrir: %1</translation>
    </message>
    <message>
      <source>cannot be packed: %1</source>
      <translation>no se puede comprimir: %1</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <source>cannot be read: %1</source>
      <translation>no se puede leer: %1</translation>
    </message>
    <message>
      <source>cannot be read: it is a folder</source>
      <translation>no se puede leer: es una carpeta</translation>
    </message>
    <message>
      <source>cannot be read: nothing is written into this pipe</source>
      <translation>no se puede leer: no se escribe nada en esta tubería</translation>
    </message>
    <message>
      <source>cannot be read: only files and pipes are</source>
      <translation>no se puede leer: solo se leen archivos y tuberías</translation>
    </message>
    <message>
      <source>cannot be used: %1</source>
      <translation>no se puede usar: %1</translation>
    </message>
    <message>
      <source>cannot be written: %1</source>
      <translation>no se puede escribir: %1</translation>
    </message>
    <message>
      <source>cannot be written: not a file name</source>
      <translation>no se puede escribir: no es un nombre de archivo</translation>
    </message>
    <message>
      <source>cannot create the folder %1</source>
      <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
      <source>centred alignment</source>
      <translation>alineación centrada</translation>
    </message>
    <message>
      <source>check and play lessons without a window</source>
      <translation>comprobar y reproducir lecciones sin ventana</translation>
    </message>
    <message>
      <source>choose %1</source>
      <translation>elegir %1</translation>
    </message>
    <message>
      <source>choose one plot</source>
      <translation>elegir una gráfica</translation>
    </message>
    <message>
      <source>claims an impossible packing ratio</source>
      <translation>declara una razón de compresión imposible</translation>
    </message>
    <message>
      <source>claims more packed data than the file holds</source>
      <translation>declara más datos comprimidos de los que contiene el archivo</translation>
    </message>
    <message>
      <source>class %1</source>
      <translation>clase %1</translation>
    </message>
    <message>
      <source>class %1 is listed twice; list each class once</source>
      <translation>la clase %1 figura dos veces; nombrar cada clase una vez</translation>
    </message>
    <message>
      <source>class no. %1</source>
      <translation>clase n.º %1</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>clases</translation>
    </message>
    <message>
      <source>classes do not fit %1, whose targets are real numbers; choose scalar</source>
      <translation>classes no encaja con %1, cuyos objetivos son números reales; elegir scalar</translation>
    </message>
    <message>
      <source>click a mode to see its eigenvector</source>
      <translation>hacer clic en un modo para ver su vector propio</translation>
    </message>
    <message>
      <source>colour: Fₗ, gate change since t = 0</source>
      <translation>color: Fₗ, cambio de puertas desde t = 0</translation>
    </message>
    <message>
      <source>colour: active fraction of gates</source>
      <translation>color: fracción activa de puertas</translation>
    </message>
    <message>
      <source>colour: fₗ, gate change in one step</source>
      <translation>color: fₗ, cambio de puertas en un paso</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>columna %1</translation>
    </message>
    <message>
      <source>column %1 is missing</source>
      <translation>falta la columna %1</translation>
    </message>
    <message>
      <source>column %1 is there twice</source>
      <translation>la columna %1 está dos veces</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>coma</translation>
    </message>
    <message>
      <source>compute everything from the weights and data of a session, without training</source>
      <translation>calcular todo a partir de los pesos y datos de una sesión, sin entrenar</translation>
    </message>
    <message>
      <source>cond %1</source>
      <translation>cond. %1</translation>
    </message>
    <message>
      <source>cond 1.23e+08</source>
      <translation>cond. 1.23e+08</translation>
    </message>
    <message>
      <source>condition</source>
      <translation>condición</translation>
    </message>
    <message>
      <source>condition number</source>
      <translation>número de condición</translation>
    </message>
    <message>
      <source>condition number of E[K₀]</source>
      <translation>número de condición de E[K₀]</translation>
    </message>
    <message>
      <source>condition number ρ₁/ρₙ</source>
      <translation>número de condición ρ₁/ρₙ</translation>
    </message>
    <message>
      <source>continue the session in the folder exactly as if it had never stopped</source>
      <translation>continuar la sesión de la carpeta exactamente como si nunca se hubiera detenido</translation>
    </message>
    <message>
      <source>convert between session (.gatescope, .npz), experiment (.json) and table (.csv)</source>
      <translation>convertir entre sesión (.gatescope, .npz), experimento (.json) y tabla (.csv)</translation>
    </message>
    <message>
      <source>cross_entropy</source>
      <translation>entropía cruzada</translation>
    </message>
    <message>
      <source>cross_entropy needs classes, %1 has real targets; allowed: squared</source>
      <translation>cross_entropy necesita clases, %1 tiene objetivos reales; permitido: squared</translation>
    </message>
    <message>
      <source>current run</source>
      <translation>ejecución actual</translation>
    </message>
    <message>
      <source>curve is not an object</source>
      <translation>curve no es un objeto</translation>
    </message>
    <message>
      <source>curve.train_loss has %1 values; allowed: %2, as many as curve.step</source>
      <translation>curve.train_loss tiene %1 valores; permitido: %2, tantos como curve.step</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p) = %1</source>
      <translation>discontinua: codo d* = 1 + ln n/ln(1/p) = %1</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</source>
      <translation>discontinua: codo d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</translation>
    </message>
    <message>
      <source>data checkerboard has no classes to choose</source>
      <translation>los datos checkerboard no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data checkerboard has no free input dimension</source>
      <translation>los datos checkerboard no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data checkerboard is generated</source>
      <translation>los datos checkerboard se generan</translation>
    </message>
    <message>
      <source>data cifar10 has no free input dimension</source>
      <translation>los datos cifar10 no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data cifar10 has no noise setting</source>
      <translation>los datos cifar10 no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data circle has no classes</source>
      <translation>los datos circle no tienen clases</translation>
    </message>
    <message>
      <source>data circle has no classes to choose</source>
      <translation>los datos circle no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data circle has no free input dimension</source>
      <translation>los datos circle no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data circle has no noise setting</source>
      <translation>los datos circle no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data circle is generated</source>
      <translation>los datos circle se generan</translation>
    </message>
    <message>
      <source>data csv has no free input dimension</source>
      <translation>los datos csv no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data csv has no noise setting</source>
      <translation>los datos csv no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data fashion_mnist has no free input dimension</source>
      <translation>los datos fashion_mnist no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data fashion_mnist has no noise setting</source>
      <translation>los datos fashion_mnist no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data gaussians is generated</source>
      <translation>los datos gaussians se generan</translation>
    </message>
    <message>
      <source>data identical has no classes to choose</source>
      <translation>los datos identical no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data identical has no noise setting</source>
      <translation>los datos identical no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data identical is generated</source>
      <translation>los datos identical se generan</translation>
    </message>
    <message>
      <source>data idx has no free input dimension</source>
      <translation>los datos idx no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data idx has no noise setting</source>
      <translation>los datos idx no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data mnist has no free input dimension</source>
      <translation>los datos mnist no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data mnist has no noise setting</source>
      <translation>los datos mnist no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data moons has no classes to choose</source>
      <translation>los datos moons no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data moons has no free input dimension</source>
      <translation>los datos moons no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data moons is generated</source>
      <translation>los datos moons se generan</translation>
    </message>
    <message>
      <source>data npz has no free input dimension</source>
      <translation>los datos npz no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data npz has no noise setting</source>
      <translation>los datos npz no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data oblique_tree has no classes to choose</source>
      <translation>los datos oblique_tree no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data oblique_tree has no noise setting</source>
      <translation>los datos oblique_tree no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data oblique_tree is generated</source>
      <translation>los datos oblique_tree se generan</translation>
    </message>
    <message>
      <source>data set</source>
      <translation>conjunto de datos</translation>
    </message>
    <message>
      <source>data sphere has no classes to choose</source>
      <translation>los datos sphere no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data sphere has no noise setting</source>
      <translation>los datos sphere no tienen ajuste de ruido</translation>
    </message>
    <message>
      <source>data sphere is generated</source>
      <translation>los datos sphere se generan</translation>
    </message>
    <message>
      <source>data spirals has no classes to choose</source>
      <translation>los datos spirals no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data spirals has no free input dimension</source>
      <translation>los datos spirals no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data spirals is generated</source>
      <translation>los datos spirals se generan</translation>
    </message>
    <message>
      <source>data xor has no classes to choose</source>
      <translation>los datos xor no tienen clases que elegir</translation>
    </message>
    <message>
      <source>data xor has no free input dimension</source>
      <translation>los datos xor no tienen dimensión de entrada libre</translation>
    </message>
    <message>
      <source>data xor is generated</source>
      <translation>los datos xor se generan</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>dead units</source>
      <translation>unidades muertas</translation>
    </message>
    <message>
      <source>deep linear network</source>
      <translation>red lineal profunda</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>profundidad</translation>
    </message>
    <message>
      <source>depth  d</source>
      <translation>profundidad  d</translation>
    </message>
    <message>
      <source>depth  d (colours: %1)</source>
      <translation>profundidad  d (colores: %1)</translation>
    </message>
    <message>
      <source>diagonal</source>
      <translation>diagonal</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>diferencia</translation>
    </message>
    <message>
      <source>difference %1 after %2 draws</source>
      <translation>diferencia %1 tras %2 sorteos</translation>
    </message>
    <message>
      <source>difference: ‖mean − %1‖/‖%1‖ over %2; gates held, value weights redrawn</source>
      <translation>diferencia: ‖media − %1‖/‖%1‖ sobre %2; puertas mantenidas, pesos de valores sorteados de nuevo</translation>
    </message>
    <message>
      <source>distance</source>
      <translation>distancia</translation>
    </message>
    <message>
      <source>distance from t = 0</source>
      <translation>distancia desde t = 0</translation>
    </message>
    <message>
      <source>distinct gate patterns</source>
      <translation>patrones de puertas distintos</translation>
    </message>
    <message>
      <source>distribution</source>
      <translation>distribución</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergió</translation>
    </message>
    <message>
      <source>diverged: %1</source>
      <translation>divergió: %1</translation>
    </message>
    <message>
      <source>does not begin with what %1 holds</source>
      <translation>no empieza con lo que contiene %1</translation>
    </message>
    <message>
      <source>does not fit the inputs</source>
      <translation>no encaja con las entradas</translation>
    </message>
    <message>
      <source>does not fit the number of samples</source>
      <translation>no encaja con el número de mediciones</translation>
    </message>
    <message>
      <source>does not fit: the arrays of this file take too much memory</source>
      <translation>no cabe: las matrices de este archivo ocupan demasiada memoria</translation>
    </message>
    <message>
      <source>draws of the value weights  N</source>
      <translation>sorteos de los pesos de valores  N</translation>
    </message>
    <message>
      <source>edited: %1</source>
      <translation>editado: %1</translation>
    </message>
    <message>
      <source>effective rank</source>
      <translation>rango efectivo</translation>
    </message>
    <message>
      <source>eigenvalue %1</source>
      <translation>valor propio %1</translation>
    </message>
    <message>
      <source>eigenvector</source>
      <translation>vector propio</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <source>error (of the probe set)</source>
      <translation>error (del conjunto de sonda)</translation>
    </message>
    <message>
      <source>error in strong modes</source>
      <translation>error en los modos fuertes</translation>
    </message>
    <message>
      <source>error in weak modes</source>
      <translation>error en los modos débiles</translation>
    </message>
    <message>
      <source>error, now</source>
      <translation>error, ahora</translation>
    </message>
    <message>
      <source>error, predicted</source>
      <translation>error, predicho</translation>
    </message>
    <message>
      <source>error, t = 0</source>
      <translation>error, t = 0</translation>
    </message>
    <message>
      <source>every path and what it adds to the output</source>
      <translation>cada camino y lo que añade a la salida</translation>
    </message>
    <message>
      <source>every row lacks a value, so data.missing = skip leaves none</source>
      <translation>a todas las filas les falta un valor, así que data.missing = skip no deja ninguna</translation>
    </message>
    <message>
      <source>exp(−Σ p_i ln p_i) with p_i = ρ_i/Σρ: n for a white kernel, 1 for one direction.</source>
      <translation>exp(−Σ p_i ln p_i) con p_i = ρ_i/Σρ: n para un kernel blanco, 1 para una sola dirección.</translation>
    </message>
    <message>
      <source>expected %1</source>
      <translation>se esperaba %1</translation>
    </message>
    <message>
      <source>expected %1, measured %2</source>
      <translation>esperado %1, medido %2</translation>
    </message>
    <message>
      <source>expected '%1'</source>
      <translation>se esperaba '%1'</translation>
    </message>
    <message>
      <source>expected 'absent' after 'is'</source>
      <translation>se esperaba 'absent' después de 'is'</translation>
    </message>
    <message>
      <source>expected 'of' and a number of seeds</source>
      <translation>se esperaba 'of' y un número de semillas</translation>
    </message>
    <message>
      <source>expected 'seeds'</source>
      <translation>se esperaba 'seeds'</translation>
    </message>
    <message>
      <source>expected &lt;, &lt;=, &gt;, &gt;=, = or 'is absent'</source>
      <translation>se esperaba &lt;, &lt;=, &gt;, &gt;=, = o 'is absent'</translation>
    </message>
    <message>
      <source>expected &lt;b&gt;%1&lt;/b&gt;</source>
      <translation>esperado &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source>expected a number</source>
      <translation>se esperaba un número</translation>
    </message>
    <message>
      <source>expected a value after '%1='</source>
      <translation>se esperaba un valor después de '%1='</translation>
    </message>
    <message>
      <source>expected a whole number</source>
      <translation>se esperaba un número entero</translation>
    </message>
    <message>
      <source>expected lines 'key: value'</source>
      <translation>se esperaban líneas 'clave: valor'</translation>
    </message>
    <message>
      <source>expected, %1</source>
      <translation>esperado, %1</translation>
    </message>
    <message>
      <source>experiment file (JSON)</source>
      <translation>archivo de experimento (JSON)</translation>
    </message>
    <message>
      <source>experiment or sweep file (JSON)</source>
      <translation>archivo de experimento o de barrido (JSON)</translation>
    </message>
    <message>
      <source>f</source>
      <translation>f</translation>
    </message>
    <message>
      <source>failed, see above</source>
      <translation>ha fallado, véase arriba</translation>
    </message>
    <message>
      <source>failed: %1</source>
      <translation>fallo: %1</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>rápido</translation>
    </message>
    <message>
      <source>file</source>
      <translation>archivo</translation>
    </message>
    <message>
      <source>file (.json) for what every check measured</source>
      <translation>archivo (.json) para lo que midió cada comprobación</translation>
    </message>
    <message>
      <source>file to read</source>
      <translation>archivo que leer</translation>
    </message>
    <message>
      <source>file to write; its extension sets the format</source>
      <translation>archivo que escribir; su extensión fija el formato</translation>
    </message>
    <message>
      <source>first</source>
      <translation>primeras</translation>
    </message>
    <message>
      <source>fixed random gates</source>
      <translation>puertas aleatorias fijas</translation>
    </message>
    <message>
      <source>float16, float32, float64, integers and bool can be read</source>
      <translation>se pueden leer float16, float32, float64, enteros y bool</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>carpeta para los resultados</translation>
    </message>
    <message>
      <source>folder for the results; several processes may share it, one shard each</source>
      <translation>carpeta para los resultados; varios procesos pueden compartirla, una parte cada uno</translation>
    </message>
    <message>
      <source>folder of a sweep</source>
      <translation>carpeta de un barrido</translation>
    </message>
    <message>
      <source>format %1 is not known</source>
      <translation>el formato %1 no se conoce</translation>
    </message>
    <message>
      <source>forward</source>
      <translation>adelante</translation>
    </message>
    <message>
      <source>fraction of eigenvalues ≤ ρ</source>
      <translation>fracción de valores propios ≤ ρ</translation>
    </message>
    <message>
      <source>fraction ≤ ρ (of all eigenvalues)</source>
      <translation>fracción ≤ ρ (de todos los valores propios)</translation>
    </message>
    <message>
      <source>frequency, lower half</source>
      <translation>frecuencia, mitad inferior</translation>
    </message>
    <message>
      <source>frequency, upper half</source>
      <translation>frecuencia, mitad superior</translation>
    </message>
    <message>
      <source>from step %1</source>
      <translation>desde el paso %1</translation>
    </message>
    <message>
      <source>full speed</source>
      <translation>velocidad máxima</translation>
    </message>
    <message>
      <source>fₗ, gate change in one step</source>
      <translation>fₗ, cambio de puertas en un paso</translation>
    </message>
    <message>
      <source>fₗ: share of gates of layer l that changed from the step before. Fₗ: mean |Gₜ − G₀|. Active: mean Gₜ. All on the probe set.</source>
      <translation>fₗ: proporción de puertas de la capa l que cambiaron desde el paso anterior. Fₗ: media de |Gₜ − G₀|. Activa: media de Gₜ. Todo en el conjunto de sonda.</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>ganancia</translation>
    </message>
    <message>
      <source>gap: H was singular there, the jitter would decide ν</source>
      <translation>hueco: H era singular allí, el jitter decidiría ν</translation>
    </message>
    <message>
      <source>gap: not stored by the version that saved it</source>
      <translation>hueco: no almacenado por la versión que lo guardó</translation>
    </message>
    <message>
      <source>gate change</source>
      <translation>cambio de puertas</translation>
    </message>
    <message>
      <source>gate patterns</source>
      <translation>patrones de puertas</translation>
    </message>
    <message>
      <source>gate probability</source>
      <translation>probabilidad de puertas</translation>
    </message>
    <message>
      <source>gate source</source>
      <translation>fuente de puertas</translation>
    </message>
    <message>
      <source>gates</source>
      <translation>puertas</translation>
    </message>
    <message>
      <source>gates %1</source>
      <translation>puertas %1</translation>
    </message>
    <message>
      <source>gates every</source>
      <translation>puertas cada</translation>
    </message>
    <message>
      <source>gates: ν</source>
      <translation>puertas: ν</translation>
    </message>
    <message>
      <source>gatescope-cli or gatescope, the window; default: gatescope-cli</source>
      <translation>gatescope-cli o gatescope, la ventana; por defecto: gatescope-cli</translation>
    </message>
    <message>
      <source>gaussian</source>
      <translation>gaussiana</translation>
    </message>
    <message>
      <source>gd</source>
      <translation>gd</translation>
    </message>
    <message>
      <source>gd uses all samples in every step</source>
      <translation>gd usa todas las muestras en cada paso</translation>
    </message>
    <message>
      <source>gd uses all samples in every step; the others draw mini-batches.</source>
      <translation>gd usa todas las muestras en cada paso; los demás sortean minilotes.</translation>
    </message>
    <message>
      <source>give at most one FILE</source>
      <translation>dar como máximo un FILE</translation>
    </message>
    <message>
      <source>hard or frozen gates carry no gradient: Kᶠ = 0</source>
      <translation>las puertas duras o congeladas no llevan gradiente: Kᶠ = 0</translation>
    </message>
    <message>
      <source>has %1 members, more than the %2 allowed</source>
      <translation>tiene %1 miembros, más que los %2 permitidos</translation>
    </message>
    <message>
      <source>has %1 values; allowed: at most %2</source>
      <translation>tiene %1 valores; permitido: %2 como máximo</translation>
    </message>
    <message>
      <source>has .npy format version %1.%2; 1.0, 2.0 and 3.0 can be read</source>
      <translation>tiene la versión de formato .npy %1.%2; se pueden leer 1.0, 2.0 y 3.0</translation>
    </message>
    <message>
      <source>has a header that cannot be read</source>
      <translation>tiene una cabecera que no se puede leer</translation>
    </message>
    <message>
      <source>has a header that is too long</source>
      <translation>tiene una cabecera demasiado larga</translation>
    </message>
    <message>
      <source>has a negative number in its shape</source>
      <translation>tiene un número negativo en su forma</translation>
    </message>
    <message>
      <source>has a network without layers or units</source>
      <translation>tiene una red sin capas o sin unidades</translation>
    </message>
    <message>
      <source>has a shape that is too large</source>
      <translation>tiene una forma demasiado grande</translation>
    </message>
    <message>
      <source>has a structured type; only plain arrays of numbers can be read</source>
      <translation>tiene un tipo estructurado; solo se pueden leer matrices simples de números</translation>
    </message>
    <message>
      <source>has changed since the session was saved: other %1; allowed: the data that the run was trained on, or a new run</source>
      <translation>ha cambiado desde que se guardó la sesión: otros %1; permitido: los datos con los que se entrenó la ejecución, o una nueva ejecución</translation>
    </message>
    <message>
      <source>has more data than its header says</source>
      <translation>tiene más datos de los que dice su cabecera</translation>
    </message>
    <message>
      <source>has more points than %1; allowed: fewer values</source>
      <translation>tiene más de %1 puntos; permitido: menos valores</translation>
    </message>
    <message>
      <source>has more than 32 dimensions</source>
      <translation>tiene más de 32 dimensiones</translation>
    </message>
    <message>
      <source>has no checks, so nothing was checked; they stand in blocks of ```gatescope</source>
      <translation>no tiene comprobaciones, así que no se comprobó nada; van en bloques ```gatescope</translation>
    </message>
    <message>
      <source>has no item %1, only %2</source>
      <translation>no tiene elemento %1, solo %2</translation>
    </message>
    <message>
      <source>has no values; allowed: %1</source>
      <translation>no tiene valores; permitido: %1</translation>
    </message>
    <message>
      <source>has not the %1 networks of ensemble.seeds first</source>
      <translation>no tiene primero las %1 redes de ensemble.seeds</translation>
    </message>
    <message>
      <source>has not the same shape in all networks</source>
      <translation>no tiene la misma forma en todas las redes</translation>
    </message>
    <message>
      <source>has shape %1 and not all rows that are wanted</source>
      <translation>tiene la forma %1 y no todas las filas deseadas</translation>
    </message>
    <message>
      <source>has shape %1, expected %2</source>
      <translation>tiene la forma %1, se esperaba %2</translation>
    </message>
    <message>
      <source>has shape %1, expected one dimension</source>
      <translation>tiene la forma %1, se esperaba una dimensión</translation>
    </message>
    <message>
      <source>has shape %1, which is too large</source>
      <translation>tiene la forma %1, que es demasiado grande</translation>
    </message>
    <message>
      <source>has shape %1, which needs %2 bytes of data, not %3</source>
      <translation>tiene la forma %1, que necesita %2 bytes de datos, no %3</translation>
    </message>
    <message>
      <source>has type %1, expected float32 or float64</source>
      <translation>tiene el tipo %1, se esperaba float32 o float64</translation>
    </message>
    <message>
      <source>has type %1, expected int64</source>
      <translation>tiene el tipo %1, se esperaba int64</translation>
    </message>
    <message>
      <source>has type %1, expected uint64</source>
      <translation>tiene el tipo %1, se esperaba uint64</translation>
    </message>
    <message>
      <source>has type '%1': %2</source>
      <translation>tiene el tipo '%1': %2</translation>
    </message>
    <message>
      <source>he</source>
      <translation>he</translation>
    </message>
    <message>
      <source>here %1; all: %2</source>
      <translation>aquí %1; todas: %2</translation>
    </message>
    <message>
      <source>hidden layer</source>
      <translation>capa oculta</translation>
    </message>
    <message>
      <source>holds %1 but no %2 to continue; allowed: --overwrite to start again, or another folder</source>
      <translation>contiene %1 pero ningún %2 que continuar; permitido: --overwrite para empezar de nuevo, u otra carpeta</translation>
    </message>
    <message>
      <source>holds NaN or infinity</source>
      <translation>contiene NaN o infinito</translation>
    </message>
    <message>
      <source>holds a gate that is neither 0 nor 1</source>
      <translation>contiene una puerta que no es ni 0 ni 1</translation>
    </message>
    <message>
      <source>holds a negative step</source>
      <translation>contiene un paso negativo</translation>
    </message>
    <message>
      <source>holds a step behind its end, which is -1</source>
      <translation>contiene un paso tras su final, que es -1</translation>
    </message>
    <message>
      <source>holds a step that was never made</source>
      <translation>contiene un paso que nunca se dio</translation>
    </message>
    <message>
      <source>holds a value that is not finite in single precision</source>
      <translation>contiene un valor que no es finito en precisión simple</translation>
    </message>
    <message>
      <source>holds class %1 of %2</source>
      <translation>contiene la clase %1 de %2</translation>
    </message>
    <message>
      <source>holds more data than it declares</source>
      <translation>contiene más datos de los que declara</translation>
    </message>
    <message>
      <source>holds no number of samples</source>
      <translation>no contiene un número de mediciones</translation>
    </message>
    <message>
      <source>holds no published numbers</source>
      <translation>no contiene números publicados</translation>
    </message>
    <message>
      <source>holds no stride</source>
      <translation>no contiene un intervalo</translation>
    </message>
    <message>
      <source>holds no table of published numbers</source>
      <translation>no contiene una tabla de números publicados</translation>
    </message>
    <message>
      <source>holds step %1; allowed: 0 to %2</source>
      <translation>contiene el paso %1; permitido: de 0 a %2</translation>
    </message>
    <message>
      <source>holds steps that are not in order</source>
      <translation>contiene pasos que no están en orden</translation>
    </message>
    <message>
      <source>i, from the largest</source>
      <translation>i, desde el mayor</translation>
    </message>
    <message>
      <source>identical inputs carry no label</source>
      <translation>las entradas idénticas no llevan etiqueta</translation>
    </message>
    <message>
      <source>idx needs a folder with IDX files, or an images file</source>
      <translation>idx necesita una carpeta con archivos IDX, o un archivo de imágenes</translation>
    </message>
    <message>
      <source>images of %1 pixels, but those of %2 have %3</source>
      <translation>imágenes de %1 píxeles, pero las de %2 tienen %3</translation>
    </message>
    <message>
      <source>images: means weighted by v, above where v &gt; 0, below where v &lt; 0</source>
      <translation>imágenes: medias ponderadas por v, arriba donde v &gt; 0, abajo donde v &lt; 0</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>en %1</translation>
    </message>
    <message>
      <source>in plots, name</source>
      <translation>en gráficas, nombre</translation>
    </message>
    <message>
      <source>in σ</source>
      <translation>en σ</translation>
    </message>
    <message>
      <source>infinite</source>
      <translation>infinito</translation>
    </message>
    <message>
      <source>initial scale</source>
      <translation>escala inicial</translation>
    </message>
    <message>
      <source>initial scale %1, %2</source>
      <translation>escala inicial %1, %2</translation>
    </message>
    <message>
      <source>initial weights</source>
      <translation>pesos iniciales</translation>
    </message>
    <message>
      <source>input %1: %2
click: next sample</source>
      <translation>entrada %1: %2
clic: muestra siguiente</translation>
    </message>
    <message>
      <source>input dimension</source>
      <translation>dimensión de entrada</translation>
    </message>
    <message>
      <source>inside, bottom left</source>
      <translation>dentro, abajo a la izquierda</translation>
    </message>
    <message>
      <source>inside, bottom right</source>
      <translation>dentro, abajo a la derecha</translation>
    </message>
    <message>
      <source>inside, in a free corner</source>
      <translation>dentro, en una esquina libre</translation>
    </message>
    <message>
      <source>inside, top left</source>
      <translation>dentro, arriba a la izquierda</translation>
    </message>
    <message>
      <source>inside, top right</source>
      <translation>dentro, arriba a la derecha</translation>
    </message>
    <message>
      <source>is %1; allowed: 0 to %2</source>
      <translation>es %1; permitido: de 0 a %2</translation>
    </message>
    <message>
      <source>is %1; this version reads format 1</source>
      <translation>es %1; esta versión lee el formato 1</translation>
    </message>
    <message>
      <source>is a file of the sweep (%1); allowed: another file</source>
      <translation>es un archivo del barrido (%1); permitido: otro archivo</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>está dañado: %1</translation>
    </message>
    <message>
      <source>is empty, not a NumPy archive (.npz)</source>
      <translation>está vacío, no es un archivo NumPy (.npz)</translation>
    </message>
    <message>
      <source>is empty, shape %1</source>
      <translation>está vacío, forma %1</translation>
    </message>
    <message>
      <source>is empty; %1 needs the file or folder to read</source>
      <translation>está vacío; %1 necesita el archivo o la carpeta que leer</translation>
    </message>
    <message>
      <source>is empty; allowed: %1</source>
      <translation>está vacío; permitido: %1</translation>
    </message>
    <message>
      <source>is encrypted</source>
      <translation>está cifrado</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>is missing; a sweep is an experiment plus, for example, "grid": {"network.depth": [2, 4, 8]}</source>
      <translation>falta; un barrido es un experimento más, por ejemplo, "grid": {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>is negative</source>
      <translation>es negativo</translation>
    </message>
    <message>
      <source>is not a NumPy archive (.npz), or is truncated</source>
      <translation>no es un archivo NumPy (.npz), o está truncado</translation>
    </message>
    <message>
      <source>is not a NumPy array</source>
      <translation>no es una matriz NumPy</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <source>is not a list of %1 networks</source>
      <translation>no es una lista de %1 redes</translation>
    </message>
    <message>
      <source>is not a list of texts</source>
      <translation>no es una lista de textos</translation>
    </message>
    <message>
      <source>is not a permutation of 1 to %1</source>
      <translation>no es una permutación de 1 a %1</translation>
    </message>
    <message>
      <source>is not allowed in a sweep%1</source>
      <translation>no está permitido en un barrido%1</translation>
    </message>
    <message>
      <source>is not an order of the samples</source>
      <translation>no es un orden de las muestras</translation>
    </message>
    <message>
      <source>is not text: expected (bytes,) uint8</source>
      <translation>no es texto: se esperaba (bytes,) uint8</translation>
    </message>
    <message>
      <source>is one layer too many: the experiment has %1</source>
      <translation>es una capa de más: el experimento tiene %1</translation>
    </message>
    <message>
      <source>is packed by a method other than deflate</source>
      <translation>está comprimido con un método distinto de deflate</translation>
    </message>
    <message>
      <source>is present, but ensemble.seeds is %1</source>
      <translation>está presente, pero ensemble.seeds es %1</translation>
    </message>
    <message>
      <source>is present, but network.bias is false</source>
      <translation>está presente, pero network.bias es false</translation>
    </message>
    <message>
      <source>is present, but network.permute_gates is false</source>
      <translation>está presente, pero network.permute_gates es false</translation>
    </message>
    <message>
      <source>is the file that is read (%1); allowed: another file</source>
      <translation>es el archivo que se lee (%1); permitido: otro archivo</translation>
    </message>
    <message>
      <source>is too long to be read: allowed are %1 bytes</source>
      <translation>es demasiado largo para leerlo: se permiten %1 bytes</translation>
    </message>
    <message>
      <source>is truncated</source>
      <translation>está truncado</translation>
    </message>
    <message>
      <source>it belongs to point %1</source>
      <translation>pertenece al punto %1</translation>
    </message>
    <message>
      <source>its labels file is not in the same folder; the standard names are train-images-idx3-ubyte and train-labels-idx1-ubyte (or .gz)</source>
      <translation>su archivo de etiquetas no está en la misma carpeta; los nombres habituales son train-images-idx3-ubyte y train-labels-idx1-ubyte (o .gz)</translation>
    </message>
    <message>
      <source>its settings are not those of the sweep</source>
      <translation>sus ajustes no son los del barrido</translation>
    </message>
    <message>
      <source>its size cannot be read</source>
      <translation>no se puede leer su tamaño</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>kernel</translation>
    </message>
    <message>
      <source>kernel K</source>
      <translation>kernel K</translation>
    </message>
    <message>
      <source>kernel distance</source>
      <translation>distancia del kernel</translation>
    </message>
    <message>
      <source>kernel every</source>
      <translation>kernel cada</translation>
    </message>
    <message>
      <source>kernel regression on up to %1 training samples, ridge r = %2</source>
      <translation>regresión con kernel con hasta %1 muestras de entrenamiento, ridge r = %2</translation>
    </message>
    <message>
      <source>key %1 is not allowed; allowed: a setting that is live (see fields)</source>
      <translation>la clave %1 no está permitida; permitido: un ajuste que actúe en marcha (véase fields)</translation>
    </message>
    <message>
      <source>key=value, with a key from 'gatescope-cli fields'; may be repeated</source>
      <translation>key=value, con una clave de 'gatescope-cli fields'; se puede repetir</translation>
    </message>
    <message>
      <source>knee d*</source>
      <translation>codo d*</translation>
    </message>
    <message>
      <source>label %1 of record %2; allowed are 0 to 9</source>
      <translation>etiqueta %1 del registro %2; permitidas de 0 a 9</translation>
    </message>
    <message>
      <source>label %1 of sample %2; allowed are 0 to %3</source>
      <translation>etiqueta %1 de la muestra %2; permitidas de 0 a %3</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <source>largest eigenvalue</source>
      <translation>mayor valor propio</translation>
    </message>
    <message>
      <source>last</source>
      <translation>último</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>capa</translation>
    </message>
    <message>
      <source>layer %1</source>
      <translation>capa %1</translation>
    </message>
    <message>
      <source>layer %1
%2 = %3</source>
      <translation>capa %1
%2 = %3</translation>
    </message>
    <message>
      <source>layer %1
step %2: %3</source>
      <translation>capa %1
paso %2: %3</translation>
    </message>
    <message>
      <source>layer %1 has shape %2, this run needs %3</source>
      <translation>la capa %1 tiene la forma %2, esta ejecución necesita %3</translation>
    </message>
    <message>
      <source>layer %1, mean of %2 units</source>
      <translation>capa %1, media de %2 unidades</translation>
    </message>
    <message>
      <source>layer %1, unit %2</source>
      <translation>capa %1, unidad %2</translation>
    </message>
    <message>
      <source>layer %1: %2</source>
      <translation>capa %1: %2</translation>
    </message>
    <message>
      <source>layer %1: %2 gate flips</source>
      <translation>capa %1: %2 conmutaciones de puertas</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>capas</translation>
    </message>
    <message>
      <source>lesson files (Markdown)</source>
      <translation>archivos de lecciones (Markdown)</translation>
    </message>
    <message>
      <source>lies outside batch_order</source>
      <translation>queda fuera de batch_order</translation>
    </message>
    <message>
      <source>line %1, column %2: %3</source>
      <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>línea %1: %2</translation>
    </message>
    <message>
      <source>line %1: objects and lists are nested too deep; allowed: at most %2 deep</source>
      <translation>línea %1: objetos y listas están demasiado anidados; permitido: %2 niveles como máximo</translation>
    </message>
    <message>
      <source>line of &amp;settings</source>
      <translation>línea de aju&amp;stes</translation>
    </message>
    <message>
      <source>linear prediction</source>
      <translation>predicción lineal</translation>
    </message>
    <message>
      <source>linear regions</source>
      <translation>regiones lineales</translation>
    </message>
    <message>
      <source>linearised steps to 1 %</source>
      <translation>pasos linealizados hasta el 1 %</translation>
    </message>
    <message>
      <source>linearised, from K₀</source>
      <translation>linealizado, desde K₀</translation>
    </message>
    <message>
      <source>list every problem of an experiment or a sweep, one per line</source>
      <translation>enumerar todos los problemas de un experimento o un barrido, uno por línea</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <source>loss %1</source>
      <translation>pérdida %1</translation>
    </message>
    <message>
      <source>lower quartile</source>
      <translation>cuartil inferior</translation>
    </message>
    <message>
      <source>margin %1</source>
      <translation>margen %1</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <source>mean / %1</source>
      <translation>media / %1</translation>
    </message>
    <message>
      <source>mean of %1</source>
      <translation>media de %1</translation>
    </message>
    <message>
      <source>mean over layers</source>
      <translation>media de las capas</translation>
    </message>
    <message>
      <source>mean |Gₜ − Gₜ₋₁|</source>
      <translation>media de |Gₜ − Gₜ₋₁|</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>medida</translation>
    </message>
    <message>
      <source>measure every point of a sweep and write one result file per point to a folder</source>
      <translation>medir cada punto de un barrido y escribir un archivo de resultados por punto en una carpeta</translation>
    </message>
    <message>
      <source>measure only the points that are missing, broken or failed</source>
      <translation>medir solo los puntos que faltan, están rotos o fallaron</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>medido</translation>
    </message>
    <message>
      <source>measured every %1 steps or so</source>
      <translation>medido cada %1 pasos, más o menos</translation>
    </message>
    <message>
      <source>measurements were left out to keep the run's speed: curves have gaps there</source>
      <translation>se omitieron mediciones para mantener la velocidad de la ejecución: las curvas tienen huecos allí</translation>
    </message>
    <message>
      <source>measuring %1 %</source>
      <translation>medición %1 %</translation>
    </message>
    <message>
      <source>measuring 14 %</source>
      <translation>medición 14 %</translation>
    </message>
    <message>
      <source>median %1, quartiles %2 to %3</source>
      <translation>mediana %1, cuartiles de %2 a %3</translation>
    </message>
    <message>
      <source>median angle of a random plane to the nearest of as many random ones</source>
      <translation>ángulo mediano de un plano aleatorio con el más cercano de otros tantos aleatorios</translation>
    </message>
    <message>
      <source>median loss %1</source>
      <translation>pérdida mediana %1</translation>
    </message>
    <message>
      <source>median: %1</source>
      <translation>mediana: %1</translation>
    </message>
    <message>
      <source>medians, %1</source>
      <translation>medianas, %1</translation>
    </message>
    <message>
      <source>member %1</source>
      <translation>miembro %1</translation>
    </message>
    <message>
      <source>member %1 %2</source>
      <translation>miembro %1 %2</translation>
    </message>
    <message>
      <source>member %1 does not fit into memory</source>
      <translation>el miembro %1 no cabe en la memoria</translation>
    </message>
    <message>
      <source>member %1 does not fit: the arrays of this file take too much memory</source>
      <translation>el miembro %1 no cabe: las matrices de este archivo ocupan demasiada memoria</translation>
    </message>
    <message>
      <source>member %1 is missing</source>
      <translation>falta el miembro %1</translation>
    </message>
    <message>
      <source>member %1 is not a NumPy array (.npy)</source>
      <translation>el miembro %1 no es una matriz NumPy (.npy)</translation>
    </message>
    <message>
      <source>member %1 is there twice</source>
      <translation>el miembro %1 está dos veces</translation>
    </message>
    <message>
      <source>member %1: %2</source>
      <translation>miembro %1: %2</translation>
    </message>
    <message>
      <source>member number %1 has a broken directory entry</source>
      <translation>el miembro número %1 tiene una entrada de directorio rota</translation>
    </message>
    <message>
      <source>merge a sweep's folder into one table and list the points that are missing, broken or failed</source>
      <translation>reunir la carpeta de un barrido en una tabla y enumerar los puntos que faltan, están rotos o fallaron</translation>
    </message>
    <message>
      <source>milliseconds</source>
      <translation>milisegundos</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>missing in the folder: %1</source>
      <translation>falta en la carpeta: %1</translation>
    </message>
    <message>
      <source>missing values</source>
      <translation>valores que faltan</translation>
    </message>
    <message>
      <source>mode </source>
      <translation>modo </translation>
    </message>
    <message>
      <source>mode %1: ρ = %2; power of y %3, of the error %4</source>
      <translation>modo %1: ρ = %2; potencia de y %3, del error %4</translation>
    </message>
    <message>
      <source>mode i, from the largest eigenvalue</source>
      <translation>modo i, desde el mayor valor propio</translation>
    </message>
    <message>
      <source>momentum</source>
      <translation>momentum</translation>
    </message>
    <message>
      <source>more than 1,000,000 columns; allowed: fewer</source>
      <translation>más de 1.000.000 columnas; permitido: menos</translation>
    </message>
    <message>
      <source>more than 2,147,483,647 rows; allowed: fewer</source>
      <translation>más de 2.147.483.647 filas; permitido: menos</translation>
    </message>
    <message>
      <source>most memory that a run with its data, or a file that is read, may take, such as 2GB; default: half of what is free</source>
      <translation>memoria máxima que puede ocupar una ejecución con sus datos, o un archivo que se lee, como 2GB; por defecto: la mitad de la libre</translation>
    </message>
    <message>
      <source>must ascend from 0 and stay below data.train</source>
      <translation>debe ascender desde 0 y quedar por debajo de data.train</translation>
    </message>
    <message>
      <source>must be key=value</source>
      <translation>debe ser key=value</translation>
    </message>
    <message>
      <source>name the point: %1(%2=…)</source>
      <translation>nombrar el punto: %1(%2=…)</translation>
    </message>
    <message>
      <source>names of its header and </source>
      <translation>nombres de su cabecera y </translation>
    </message>
    <message>
      <source>names the unknown variant %1</source>
      <translation>nombra la variante desconocida %1</translation>
    </message>
    <message>
      <source>needs %1 of memory; allowed: %2</source>
      <translation>necesita %1 de memoria; permitido: %2</translation>
    </message>
    <message>
      <source>needs gates that are made without the value network</source>
      <translation>necesita puertas hechas sin la red de valores</translation>
    </message>
    <message>
      <source>needs gates that come from outside the value network</source>
      <translation>necesita puertas que vengan de fuera de la red de valores</translation>
    </message>
    <message>
      <source>network</source>
      <translation>red</translation>
    </message>
    <message>
      <source>network </source>
      <translation>red </translation>
    </message>
    <message>
      <source>networks</source>
      <translation>redes</translation>
    </message>
    <message>
      <source>networks diverged</source>
      <translation>redes que divergieron</translation>
    </message>
    <message>
      <source>never reached</source>
      <translation>nunca alcanzado</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no arrays</source>
      <translation>ninguna matriz</translation>
    </message>
    <message>
      <source>no depth has a finite median</source>
      <translation>ninguna profundidad tiene una mediana finita</translation>
    </message>
    <message>
      <source>no folder with data_batch_1.bin … data_batch_5.bin and test_batch.bin (the binary version of CIFAR-10)</source>
      <translation>ninguna carpeta con data_batch_1.bin … data_batch_5.bin y test_batch.bin (la versión binaria de CIFAR-10)</translation>
    </message>
    <message>
      <source>no folder with train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz)</source>
      <translation>ninguna carpeta con train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte y t10k-labels-idx1-ubyte (o .gz)</translation>
    </message>
    <message>
      <source>no gates</source>
      <translation>sin puertas</translation>
    </message>
    <message>
      <source>no lesson to check: give a FILE or --all</source>
      <translation>ninguna lección que comprobar: dar un FILE o --all</translation>
    </message>
    <message>
      <source>no member %1; a data set has x and y (and x_test, y_test); the file has %2. Other names of x and y are x_train and y_train</source>
      <translation>ningún miembro %1; un conjunto de datos tiene x e y (y x_test, y_test); el archivo tiene %2. Otros nombres de x e y son x_train e y_train</translation>
    </message>
    <message>
      <source>no memory</source>
      <translation>no hay memoria</translation>
    </message>
    <message>
      <source>no progress or notes on standard error</source>
      <translation>ni progreso ni notas en la salida de errores</translation>
    </message>
    <message>
      <source>no such file</source>
      <translation>no existe ese archivo</translation>
    </message>
    <message>
      <source>no such file or folder%1</source>
      <translation>no existe ese archivo ni esa carpeta%1</translation>
    </message>
    <message>
      <source>no such file or folder; looked for %1 and %2</source>
      <translation>no existe ese archivo ni esa carpeta; se buscó %1 y %2</translation>
    </message>
    <message>
      <source>no test curve: %1</source>
      <translation>sin curva de prueba: %1</translation>
    </message>
    <message>
      <source>no test curve: random gates are drawn per training sample, so test samples have none</source>
      <translation>sin curva de prueba: las puertas aleatorias se sortean por muestra de entrenamiento, así que las muestras de prueba no tienen</translation>
    </message>
    <message>
      <source>no test curve: there are no test samples</source>
      <translation>sin curva de prueba: no hay muestras de prueba</translation>
    </message>
    <message>
      <source>no training samples of class %1</source>
      <translation>ninguna muestra de entrenamiento de la clase %1</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>ruido</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>none of these %1 numbers is of a point and a measure of %2</source>
      <translation>ninguno de estos %1 números es de un punto y una medida de %2</translation>
    </message>
    <message>
      <source>normalised</source>
      <translation>normalizado</translation>
    </message>
    <message>
      <source>not a session (.gatescope), experiment (.json) or data file (.csv, .npz, .idx, .gz)</source>
      <translation>no es una sesión (.gatescope), un experimento (.json) ni un archivo de datos (.csv, .npz, .idx, .gz)</translation>
    </message>
    <message>
      <source>not a sweep: the file must hold one JSON object</source>
      <translation>no es un barrido: el archivo debe contener un objeto JSON</translation>
    </message>
    <message>
      <source>not a text file (it holds zero bytes); allowed: UTF-8, Windows-1252, UTF-16 with its mark</source>
      <translation>no es un archivo de texto (contiene bytes nulos); permitido: UTF-8, Windows-1252, UTF-16 con su marca</translation>
    </message>
    <message>
      <source>not all that is there could be read, so no table is written</source>
      <translation>no se pudo leer todo lo que hay, así que no se escribe ninguna tabla</translation>
    </message>
    <message>
      <source>not an IDX file: it must begin with two zero bytes</source>
      <translation>no es un archivo IDX: debe empezar con dos bytes nulos</translation>
    </message>
    <message>
      <source>not an experiment: the file must hold one JSON object</source>
      <translation>no es un experimento: el archivo debe contener un objeto JSON</translation>
    </message>
    <message>
      <source>not enough memory</source>
      <translation>memoria insuficiente</translation>
    </message>
    <message>
      <source>not found; run this on a machine that submits to Slurm</source>
      <translation>no se encuentra; ejecutar esto en una máquina que envíe a Slurm</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>sin medir</translation>
    </message>
    <message>
      <source>not stored</source>
      <translation>no almacenado</translation>
    </message>
    <message>
      <source>not stored by the version that saved this run</source>
      <translation>no almacenado por la versión que guardó esta ejecución</translation>
    </message>
    <message>
      <source>not the same: %1</source>
      <translation>no es lo mismo: %1</translation>
    </message>
    <message>
      <source>not valid JSON: %1</source>
      <translation>JSON no válido: %1</translation>
    </message>
    <message>
      <source>not valid: an object has more than %1 names; allowed: at most that</source>
      <translation>no válido: un objeto tiene más de %1 nombres; permitido: esos como máximo</translation>
    </message>
    <message>
      <source>not valid: the name '%1' is too long; allowed: at most %2 bytes</source>
      <translation>no válido: el nombre '%1' es demasiado largo; permitido: %2 bytes como máximo</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>now: %1</source>
      <translation>ahora: %1</translation>
    </message>
    <message>
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <source>number of array tasks, one shard each; default: one per point, at most 16</source>
      <translation>número de tareas del conjunto, una parte cada una; por defecto: una por punto, 16 como máximo</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>números</translation>
    </message>
    <message>
      <source>numbers and text</source>
      <translation>números y texto</translation>
    </message>
    <message>
      <source>numbers do not fit %1, whose targets are classes; choose scalar or classes</source>
      <translation>numbers no encaja con %1, cuyos objetivos son clases; elegir scalar o classes</translation>
    </message>
    <message>
      <source>numbers from %1 to %2: regression</source>
      <translation>números de %1 a %2: regresión</translation>
    </message>
    <message>
      <source>numbers in full precision</source>
      <translation>números con precisión completa</translation>
    </message>
    <message>
      <source>numbers with decimal commas</source>
      <translation>números con coma decimal</translation>
    </message>
    <message>
      <source>object arrays are never read</source>
      <translation>las matrices de objetos no se leen nunca</translation>
    </message>
    <message>
      <source>of a run that diverged nothing is predicted: open this plot before</source>
      <translation>de una ejecución que divergió no se predice nada: abrir antes esta gráfica</translation>
    </message>
    <message>
      <source>of shape %1</source>
      <translation>de forma %1</translation>
    </message>
    <message>
      <source>of the %1</source>
      <translation>de la medida %1</translation>
    </message>
    <message>
      <source>of z, past the layer: s·%1</source>
      <translation>de z, sin pasar por la capa: s·%1</translation>
    </message>
    <message>
      <source>off the diagonal</source>
      <translation>fuera de la diagonal</translation>
    </message>
    <message>
      <source>off-diagonal / diagonal</source>
      <translation>fuera de diagonal / diagonal</translation>
    </message>
    <message>
      <source>off-diagonal size / diagonal</source>
      <translation>tamaño fuera de diagonal / diagonal</translation>
    </message>
    <message>
      <source>one network trains</source>
      <translation>se entrena una red</translation>
    </message>
    <message>
      <source>one sample on its way through the network</source>
      <translation>una muestra en su camino por la red</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>unos</translation>
    </message>
    <message>
      <source>only a quantity can be absent</source>
      <translation>solo una magnitud puede estar ausente</translation>
    </message>
    <message>
      <source>only a session has curves to write as %1</source>
      <translation>solo una sesión tiene curvas que escribir como %1</translation>
    </message>
    <message>
      <source>only for data circle</source>
      <translation>solo para los datos circle</translation>
    </message>
    <message>
      <source>only for data csv</source>
      <translation>solo para los datos csv</translation>
    </message>
    <message>
      <source>only for data oblique_tree</source>
      <translation>solo para los datos oblique_tree</translation>
    </message>
    <message>
      <source>only for fixed_learnt</source>
      <translation>solo para fixed_learnt</translation>
    </message>
    <message>
      <source>only for fixed_random</source>
      <translation>solo para fixed_random</translation>
    </message>
    <message>
      <source>only for momentum</source>
      <translation>solo para momentum</translation>
    </message>
    <message>
      <source>only for soft gates</source>
      <translation>solo para puertas suaves</translation>
    </message>
    <message>
      <source>only for the squared loss</source>
      <translation>solo para la pérdida cuadrática</translation>
    </message>
    <message>
      <source>only one column; it needs inputs and a target, separated by comma, semicolon or tab</source>
      <translation>una sola columna; hacen falta entradas y un objetivo, separados por coma, punto y coma o tabulador</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>open for %1 % of the probe set</source>
      <translation>abierta para el %1 % del conjunto de sonda</translation>
    </message>
    <message>
      <source>optimiser</source>
      <translation>optimizador</translation>
    </message>
    <message>
      <source>optimiser state '%1' does not match this network and optimiser</source>
      <translation>el estado '%1' del optimizador no corresponde a esta red y este optimizador</translation>
    </message>
    <message>
      <source>optimiser state '%1' holds no finite numbers</source>
      <translation>el estado '%1' del optimizador no contiene números finitos</translation>
    </message>
    <message>
      <source>optimiser state 'steps' is %1; allowed: a whole number from 0</source>
      <translation>el estado 'steps' del optimizador es %1; permitido: un número entero desde 0</translation>
    </message>
    <message>
      <source>optimiser state is incomplete</source>
      <translation>el estado del optimizador está incompleto</translation>
    </message>
    <message>
      <source>output</source>
      <translation>salida</translation>
    </message>
    <message>
      <source>output %1</source>
      <translation>salida %1</translation>
    </message>
    <message>
      <source>output %1
ŷ = %2, y = %3</source>
      <translation>salida %1
ŷ = %2, y = %3</translation>
    </message>
    <message>
      <source>output of the first probe sample</source>
      <translation>salida de la primera muestra de sonda</translation>
    </message>
    <message>
      <source>output ŷ</source>
      <translation>salida ŷ</translation>
    </message>
    <message>
      <source>outputs</source>
      <translation>salidas</translation>
    </message>
    <message>
      <source>outside 3 σ</source>
      <translation>fuera de 3 σ</translation>
    </message>
    <message>
      <source>outside, on the right</source>
      <translation>fuera, a la derecha</translation>
    </message>
    <message>
      <source>overlap of neighbours, lower half</source>
      <translation>solapamiento de vecinos, mitad inferior</translation>
    </message>
    <message>
      <source>overlap of neighbours, upper half</source>
      <translation>solapamiento de vecinos, mitad superior</translation>
    </message>
    <message>
      <source>overlap λ</source>
      <translation>solapamiento λ</translation>
    </message>
    <message>
      <source>overrides the experiment's seed</source>
      <translation>sustituye la semilla del experimento</translation>
    </message>
    <message>
      <source>own: type a name to keep it</source>
      <translation>propio: escribir un nombre para conservarlo</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>página %1</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>página %1 de %2</translation>
    </message>
    <message>
      <source>path %1
feature φ = %2
value v = %3
φ·v = %4</source>
      <translation>camino %1
característica φ = %2
valor v = %3
φ·v = %4</translation>
    </message>
    <message>
      <source>path kernel H</source>
      <translation>kernel de caminos H</translation>
    </message>
    <message>
      <source>path kernel distance</source>
      <translation>distancia del kernel de caminos</translation>
    </message>
    <message>
      <source>path: input · unit · unit …</source>
      <translation>camino: entrada · unidad · unidad …</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>patrones</translation>
    </message>
    <message>
      <source>permute gates</source>
      <translation>permutar puertas</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>imagen</translation>
    </message>
    <message>
      <source>plane angle</source>
      <translation>ángulo de los planos</translation>
    </message>
    <message>
      <source>plane angle at the end</source>
      <translation>ángulo de los planos al final</translation>
    </message>
    <message>
      <source>planes at random</source>
      <translation>planos al azar</translation>
    </message>
    <message>
      <source>planes found</source>
      <translation>planos encontrados</translation>
    </message>
    <message>
      <source>planes found at the end</source>
      <translation>planos encontrados al final</translation>
    </message>
    <message>
      <source>planes gained</source>
      <translation>planos ganados</translation>
    </message>
    <message>
      <source>play lessons step by step and report which checks hold</source>
      <translation>reproducir lecciones paso a paso y decir qué comprobaciones se cumplen</translation>
    </message>
    <message>
      <source>plots: %1 has no mode “%2”; allowed: %3</source>
      <translation>gráficas: %1 no tiene el modo «%2»; permitidos: %3</translation>
    </message>
    <message>
      <source>plots: there is no plot “%1”; allowed: %2</source>
      <translation>gráficas: no hay ninguna gráfica «%1»; permitidas: %2</translation>
    </message>
    <message>
      <source>points measured at once, one thread each; default: all cores, 1 with --slurm</source>
      <translation>puntos medidos a la vez, un hilo cada uno; por defecto: todos los núcleos, 1 con --slurm</translation>
    </message>
    <message>
      <source>power</source>
      <translation>potencia</translation>
    </message>
    <message>
      <source>pre&amp;vious run</source>
      <translation>e&amp;jecución anterior</translation>
    </message>
    <message>
      <source>precision of the computation</source>
      <translation>precisión del cálculo</translation>
    </message>
    <message>
      <source>predictor samples</source>
      <translation>muestras del predictor</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>previous run</source>
      <translation>ejecución anterior</translation>
    </message>
    <message>
      <source>print a Markdown table instead of JSON</source>
      <translation>mostrar una tabla Markdown en lugar de JSON</translation>
    </message>
    <message>
      <source>print the manual page of a program, for man</source>
      <translation>mostrar la página de manual de un programa, para man</translation>
    </message>
    <message>
      <source>print what a shell needs to complete commands and settings</source>
      <translation>mostrar lo que necesita un intérprete de órdenes para completar órdenes y ajustes</translation>
    </message>
    <message>
      <source>probability %1</source>
      <translation>probabilidad %1</translation>
    </message>
    <message>
      <source>probe choice</source>
      <translation>elección de sonda</translation>
    </message>
    <message>
      <source>probe sample %1</source>
      <translation>muestra de sonda %1</translation>
    </message>
    <message>
      <source>probe samples</source>
      <translation>muestras de sonda</translation>
    </message>
    <message>
      <source>probe samples by angle</source>
      <translation>muestras de sonda por ángulo</translation>
    </message>
    <message>
      <source>probe samples by class</source>
      <translation>muestras de sonda por clase</translation>
    </message>
    <message>
      <source>probe samples by target</source>
      <translation>muestras de sonda por objetivo</translation>
    </message>
    <message>
      <source>published</source>
      <translation>publicado</translation>
    </message>
    <message>
      <source>q = %1</source>
      <translation>q = %1</translation>
    </message>
    <message>
      <source>quantities of a run that a lesson's checks can use</source>
      <translation>magnitudes de una ejecución que pueden usar las comprobaciones de una lección</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>preguntas</translation>
    </message>
    <message>
      <source>rademacher</source>
      <translation>rademacher</translation>
    </message>
    <message>
      <source>rademacher: ±σ with equal probability, the theory's choice. gaussian: normal with standard deviation σ.</source>
      <translation>rademacher: ±σ con igual probabilidad, la elección de la teoría. gaussiana: normal con desviación estándar σ.</translation>
    </message>
    <message>
      <source>random</source>
      <translation>aleatorias</translation>
    </message>
    <message>
      <source>random labels: no test set, because a test sample has no true label to compare with</source>
      <translation>etiquetas aleatorias: sin conjunto de prueba, porque una muestra de prueba no tiene etiqueta verdadera con que comparar</translation>
    </message>
    <message>
      <source>random replaces the training labels with random ones: the network can only memorise, so there is no test set.</source>
      <translation>aleatorias sustituye las etiquetas de entrenamiento por otras al azar: la red solo puede memorizar, así que no hay conjunto de prueba.</translation>
    </message>
    <message>
      <source>rate fₗ</source>
      <translation>tasa fₗ</translation>
    </message>
    <message>
      <source>rates of 0 are not drawn on a logarithmic axis</source>
      <translation>las tasas de 0 no se dibujan en un eje logarítmico</translation>
    </message>
    <message>
      <source>raw fₗ</source>
      <translation>fₗ en bruto</translation>
    </message>
    <message>
      <source>read as UTF-16</source>
      <translation>leído como UTF-16</translation>
    </message>
    <message>
      <source>read as Windows-1252, because it is not UTF-8</source>
      <translation>leído como Windows-1252, porque no es UTF-8</translation>
    </message>
    <message>
      <source>reading the file…</source>
      <translation>leyendo el archivo…</translation>
    </message>
    <message>
      <source>record %1 cannot be read</source>
      <translation>no se puede leer el registro %1</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>rechazar</translation>
    </message>
    <message>
      <source>regions</source>
      <translation>regiones</translation>
    </message>
    <message>
      <source>regions on a grid</source>
      <translation>regiones en una cuadrícula</translation>
    </message>
    <message>
      <source>regions on a segment</source>
      <translation>regiones en un segmento</translation>
    </message>
    <message>
      <source>relative change, one step</source>
      <translation>cambio relativo, un paso</translation>
    </message>
    <message>
      <source>relative ν</source>
      <translation>ν relativo</translation>
    </message>
    <message>
      <source>replace the results in the folder</source>
      <translation>reemplazar los resultados de la carpeta</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>declarado</translation>
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
      <translation>fila %1: %2
columna %3: %4
esperado: normalizado %5, sin normalizar %6</translation>
    </message>
    <message>
      <source>row %1: %2
column %3: %4
normalised %5, raw %6</source>
      <translation>fila %1: %2
columna %3: %4
normalizado %5, sin normalizar %6</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>muestra %1</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>muestras</translation>
    </message>
    <message>
      <source>scalar</source>
      <translation>escalar</translation>
    </message>
    <message>
      <source>scalar targets (±1) need two classes, %1 has %2 (%3); choose two classes in data.classes or targets = classes</source>
      <translation>los objetivos scalar (±1) necesitan dos clases, %1 tiene %2 (%3); elegir dos clases en data.classes o targets = classes</translation>
    </message>
    <message>
      <source>scalar: one output, ±1 for two classes or the value itself. classes: one output per class (one-hot). numbers: the value itself, also where targets are few integers.</source>
      <translation>escalar: una salida, ±1 para dos clases o el propio valor. clases: una salida por clase (one-hot). números: el propio valor, también donde los objetivos son unos pocos enteros.</translation>
    </message>
    <message>
      <source>seconds between two saves of the session (default 30)</source>
      <translation>segundos entre dos guardados de la sesión (30 por defecto)</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>semilla</translation>
    </message>
    <message>
      <source>seed %1</source>
      <translation>semilla %1</translation>
    </message>
    <message>
      <source>seed %1 at step %2</source>
      <translation>semilla %1 en el paso %2</translation>
    </message>
    <message>
      <source>seed %1: %2</source>
      <translation>semilla %1: %2</translation>
    </message>
    <message>
      <source>seed, width or spread: try another seed</source>
      <translation>semilla, anchura o dispersión: probar otra semilla</translation>
    </message>
    <message>
      <source>seeds</source>
      <translation>semillas</translation>
    </message>
    <message>
      <source>seeds %1–%2</source>
      <translation>semillas %1–%2</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>punto y coma</translation>
    </message>
    <message>
      <source>session file</source>
      <translation>archivo de sesión</translation>
    </message>
    <message>
      <source>setting or result</source>
      <translation>ajuste o resultado</translation>
    </message>
    <message>
      <source>settings before the first step; those of all steps belong in the header</source>
      <translation>ajustes antes del primer paso; los de todos los pasos van en la cabecera</translation>
    </message>
    <message>
      <source>sgd</source>
      <translation>sgd</translation>
    </message>
    <message>
      <source>shape %1; it must be (n, d), one row per sample</source>
      <translation>forma %1; debe ser (n, d), una fila por muestra</translation>
    </message>
    <message>
      <source>shape %1; it must be (n,) or (n, C) with n = %2 as in x</source>
      <translation>forma %1; debe ser (n,) o (n, C) con n = %2 como en x</translation>
    </message>
    <message>
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <source>share of planes found</source>
      <translation>proporción de planos encontrados</translation>
    </message>
    <message>
      <source>share of power, modes 1 to i</source>
      <translation>proporción de potencia, modos 1 a i</translation>
    </message>
    <message>
      <source>share of the tree's planes with a gate within %1°</source>
      <translation>proporción de los planos del árbol con una puerta a menos de %1°</translation>
    </message>
    <message>
      <source>share of y in ten modes</source>
      <translation>proporción de y en diez modos</translation>
    </message>
    <message>
      <source>share of y in the first mode</source>
      <translation>proporción de y en el primer modo</translation>
    </message>
    <message>
      <source>sharpness</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>show “Mean kernel” for the whole E[K₀] by redraws</source>
      <translation>mostrar «Kernel medio» para E[K₀] completo por resorteo</translation>
    </message>
    <message>
      <source>singular</source>
      <translation>singular</translation>
    </message>
    <message>
      <source>singular to rounding: ρₙ ≤ n·ε·ρ₁</source>
      <translation>singular salvo redondeo: ρₙ ≤ n·ε·ρ₁</translation>
    </message>
    <message>
      <source>size on paper</source>
      <translation>tamaño en papel</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>omitir</translation>
    </message>
    <message>
      <source>skip s = %1</source>
      <translation>residual s = %1</translation>
    </message>
    <message>
      <source>skip strength</source>
      <translation>fuerza residual</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>lento</translation>
    </message>
    <message>
      <source>smallest at d = %1</source>
      <translation>mínimo en d = %1</translation>
    </message>
    <message>
      <source>smallest eigenvalue</source>
      <translation>menor valor propio</translation>
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
      <translation>ordenado</translation>
    </message>
    <message>
      <source>source</source>
      <translation>fuente</translation>
    </message>
    <message>
      <source>source choice</source>
      <translation>elección de fuente</translation>
    </message>
    <message>
      <source>source steps</source>
      <translation>pasos de la fuente</translation>
    </message>
    <message>
      <source>spectral</source>
      <translation>espectral</translation>
    </message>
    <message>
      <source>spectral factor</source>
      <translation>factor espectral</translation>
    </message>
    <message>
      <source>spectral: α = c·n/ρ_max(K_0), measured on the probe set. Or a number.</source>
      <translation>espectral: α = c·n/ρ_max(K_0), medido en el conjunto de sonda. O un número.</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>repartidas</translation>
    </message>
    <message>
      <source>spread of the diagonal</source>
      <translation>dispersión de la diagonal</translation>
    </message>
    <message>
      <source>squared</source>
      <translation>cuadrática</translation>
    </message>
    <message>
      <source>squared: (1/n) Σ ½‖e‖². cross_entropy: −(1/n) Σ log softmax(ŷ)[class]; needs targets = classes.</source>
      <translation>cuadrática: (1/n) Σ ½‖e‖². entropía cruzada: −(1/n) Σ log softmax(ŷ)[clase]; requiere objetivos = clases.</translation>
    </message>
    <message>
      <source>stacked</source>
      <translation>apilado</translation>
    </message>
    <message>
      <source>standard output: cannot be written</source>
      <translation>salida estándar: no se puede escribir</translation>
    </message>
    <message>
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>step</source>
      <translation>paso</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>paso %1</translation>
    </message>
    <message>
      <source>step %1 could not be saved, training continues: %2</source>
      <translation>no se pudo guardar el paso %1, el entrenamiento continúa: %2</translation>
    </message>
    <message>
      <source>step %1 is not allowed; allowed: a whole number from %2, the step of the change before</source>
      <translation>el paso %1 no está permitido; permitido: un número entero desde %2, el paso del cambio anterior</translation>
    </message>
    <message>
      <source>step %1 of %2</source>
      <translation>paso %1 de %2</translation>
    </message>
    <message>
      <source>step %1 …</source>
      <translation>paso %1 …</translation>
    </message>
    <message>
      <source>step %1, %2</source>
      <translation>paso %1, %2</translation>
    </message>
    <message>
      <source>step %1: %2</source>
      <translation>paso %1: %2</translation>
    </message>
    <message>
      <source>step %1: the run ends here, the session goes on to step %2</source>
      <translation>paso %1: la ejecución termina aquí, la sesión sigue hasta el paso %2</translation>
    </message>
    <message>
      <source>step '%1' has no text</source>
      <translation>el paso '%1' no tiene texto</translation>
    </message>
    <message>
      <source>step size</source>
      <translation>tamaño de paso</translation>
    </message>
    <message>
      <source>step size α</source>
      <translation>tamaño de paso α</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <source>steps %1 to %2</source>
      <translation>pasos %1 a %2</translation>
    </message>
    <message>
      <source>stop after</source>
      <translation>parar tras</translation>
    </message>
    <message>
      <source>stop at loss</source>
      <translation>parar con pérdida</translation>
    </message>
    <message>
      <source>stop at test accuracy</source>
      <translation>parar con exactitud de prueba</translation>
    </message>
    <message>
      <source>strongest weights in, from %1</source>
      <translation>pesos de entrada más fuertes, desde %1</translation>
    </message>
    <message>
      <source>strongest weights out, to %1</source>
      <translation>pesos de salida más fuertes, hacia %1</translation>
    </message>
    <message>
      <source>submit the sweep as a Slurm job array instead: write sweep.sbatch to the folder, pass it to sbatch and print the job's id; run the same command again to do what is missing</source>
      <translation>enviar el barrido como conjunto de trabajos de Slurm: escribir sweep.sbatch en la carpeta, pasarlo a sbatch y mostrar el identificador del trabajo; la misma orden otra vez hace lo que falta</translation>
    </message>
    <message>
      <source>subtracts</source>
      <translation>resta</translation>
    </message>
    <message>
      <source>sum so far</source>
      <translation>suma parcial</translation>
    </message>
    <message>
      <source>sweep file (JSON): an experiment, "grid" and "measure"</source>
      <translation>archivo de barrido (JSON): un experimento, "grid" y "measure"</translation>
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
      <translation>tabulador</translation>
    </message>
    <message>
      <source>table (.csv) of published numbers: print them beside what was measured, and what is outside of 3 σ</source>
      <translation>tabla (.csv) de números publicados: mostrarlos junto a lo medido, y lo que queda fuera de 3 σ</translation>
    </message>
    <message>
      <source>table (.csv) to write instead of standard output</source>
      <translation>tabla (.csv) que escribir en lugar de la salida estándar</translation>
    </message>
    <message>
      <source>target column</source>
      <translation>columna objetivo</translation>
    </message>
    <message>
      <source>target scale</source>
      <translation>escala de objetivos</translation>
    </message>
    <message>
      <source>targets</source>
      <translation>objetivos</translation>
    </message>
    <message>
      <source>targets and errors in the modes of the kernel</source>
      <translation>objetivos y errores en los modos del kernel</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>test %1</source>
      <translation>prueba %1</translation>
    </message>
    <message>
      <source>test 0.0123</source>
      <translation>prueba 0.0123</translation>
    </message>
    <message>
      <source>test acc.</source>
      <translation>ex. prueba</translation>
    </message>
    <message>
      <source>test accuracy</source>
      <translation>exactitud de prueba</translation>
    </message>
    <message>
      <source>test accuracy %1 reached</source>
      <translation>exactitud de prueba %1 alcanzada</translation>
    </message>
    <message>
      <source>test accuracy of H</source>
      <translation>exactitud de prueba de H</translation>
    </message>
    <message>
      <source>test accuracy of K</source>
      <translation>exactitud de prueba de K</translation>
    </message>
    <message>
      <source>test accuracy, %</source>
      <translation>exactitud de prueba, %</translation>
    </message>
    <message>
      <source>test error of H</source>
      <translation>error de prueba de H</translation>
    </message>
    <message>
      <source>test error of K</source>
      <translation>error de prueba de K</translation>
    </message>
    <message>
      <source>test error, mean ½‖ŷ − κy‖²</source>
      <translation>error de prueba, media de ½‖ŷ − κy‖²</translation>
    </message>
    <message>
      <source>test every</source>
      <translation>prueba cada</translation>
    </message>
    <message>
      <source>test loss</source>
      <translation>pérdida de prueba</translation>
    </message>
    <message>
      <source>test only</source>
      <translation>solo prueba</translation>
    </message>
    <message>
      <source>test sample %1</source>
      <translation>muestra de prueba %1</translation>
    </message>
    <message>
      <source>test sample %1: %2, predicted %3</source>
      <translation>muestra de prueba %1: %2, predicho %3</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>muestras de prueba</translation>
    </message>
    <message>
      <source>test samples have no gates with fixed_random</source>
      <translation>las muestras de prueba no tienen puertas con fixed_random</translation>
    </message>
    <message>
      <source>test target</source>
      <translation>objetivo de prueba</translation>
    </message>
    <message>
      <source>test, %1</source>
      <translation>prueba, %1</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>text after the closing quote</source>
      <translation>texto tras las comillas de cierre</translation>
    </message>
    <message>
      <source>text is not a number</source>
      <translation>un texto no es un número</translation>
    </message>
    <message>
      <source>that of sweep files</source>
      <translation>el de los archivos de barrido</translation>
    </message>
    <message>
      <source>the %1 that begins here is never closed</source>
      <translation>el %1 que empieza aquí no se cierra nunca</translation>
    </message>
    <message>
      <source>the JSON schema of experiment files: editors complete keys with it</source>
      <translation>el esquema JSON de los archivos de experimento: los editores completan claves con él</translation>
    </message>
    <message>
      <source>the ReLU network whose gates are copied diverged at step %1: lower optimiser.step_size</source>
      <translation>la red ReLU cuyas puertas se copian divergió en el paso %1: bajar optimiser.step_size</translation>
    </message>
    <message>
      <source>the analysis of %1 samples needs about %2 of memory; allowed: %3</source>
      <translation>el análisis de %1 muestras necesita unos %2 de memoria; permitido: %3</translation>
    </message>
    <message>
      <source>the archive cannot be read back</source>
      <translation>el archivo no se puede volver a leer</translation>
    </message>
    <message>
      <source>the available data sets</source>
      <translation>los conjuntos de datos disponibles</translation>
    </message>
    <message>
      <source>the byte order is unknown</source>
      <translation>el orden de los bytes es desconocido</translation>
    </message>
    <message>
      <source>the cell is empty</source>
      <translation>la celda está vacía</translation>
    </message>
    <message>
      <source>the cell is longer than a mebibyte</source>
      <translation>la celda es más larga que un mebibyte</translation>
    </message>
    <message>
      <source>the change of weights and gates in a step</source>
      <translation>el cambio de pesos y puertas en un paso</translation>
    </message>
    <message>
      <source>the file has depth %1, this run has depth %2; allowed: the same depth</source>
      <translation>el archivo tiene profundidad %1, esta ejecución tiene profundidad %2; permitido: la misma profundidad</translation>
    </message>
    <message>
      <source>the file has network.skip %1, this run %2; allowed: the same network.skip</source>
      <translation>el archivo tiene network.skip %1, esta ejecución %2; permitido: el mismo network.skip</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <source>the file is truncated</source>
      <translation>el archivo está truncado</translation>
    </message>
    <message>
      <source>the first of %1 in this square</source>
      <translation>la primera de %1 en este cuadrado</translation>
    </message>
    <message>
      <source>the folder %1 cannot be created</source>
      <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
      <source>the folder %1 cannot be written to</source>
      <translation>no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
      <source>the gate change of each layer</source>
      <translation>el cambio de puertas de cada capa</translation>
    </message>
    <message>
      <source>the gate reads %1</source>
      <translation>la puerta lee %1</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen, and with them H</source>
      <translation>las puertas de %1 están congeladas, y con ellas H</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen: their change is 0 at every step</source>
      <translation>las puertas de %1 están congeladas: su cambio es 0 en cada paso</translation>
    </message>
    <message>
      <source>the gates of all probe samples</source>
      <translation>las puertas de todas las muestras de sonda</translation>
    </message>
    <message>
      <source>the gating variants</source>
      <translation>las variantes de puertas</translation>
    </message>
    <message>
      <source>the header</source>
      <translation>la cabecera</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, but the file has %2</source>
      <translation>la cabecera declara %1 bytes, pero el archivo tiene %2</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, more than a compressed file of %2 bytes can hold</source>
      <translation>la cabecera declara %1 bytes, más de lo que puede contener un archivo comprimido de %2 bytes</translation>
    </message>
    <message>
      <source>the header has no end: a second line '---' is missing</source>
      <translation>la cabecera no tiene fin: falta una segunda línea '---'</translation>
    </message>
    <message>
      <source>the header lacks '%1'</source>
      <translation>a la cabecera le falta '%1'</translation>
    </message>
    <message>
      <source>the kernel at t=0 is not finite: lower initialisation.scale or network.depth</source>
      <translation>el kernel en t=0 no es finito: bajar initialisation.scale o network.depth</translation>
    </message>
    <message>
      <source>the kernel between the probe samples</source>
      <translation>el kernel entre las muestras de sonda</translation>
    </message>
    <message>
      <source>the kernel of each layer</source>
      <translation>el kernel de cada capa</translation>
    </message>
    <message>
      <source>the kernel of these weights is not finite: there is nothing to analyse</source>
      <translation>el kernel de estos pesos no es finito: no hay nada que analizar</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: its entries are not finite</source>
      <translation>no se pudieron calcular los valores propios del kernel: sus elementos no son finitos</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: the iteration did not converge</source>
      <translation>no se pudieron calcular los valores propios del kernel: la iteración no convergió</translation>
    </message>
    <message>
      <source>the lesson ends here</source>
      <translation>la lección termina aquí</translation>
    </message>
    <message>
      <source>the lessons are missing from this installation</source>
      <translation>faltan las lecciones en esta instalación</translation>
    </message>
    <message>
      <source>the loss of these weights is not finite: there is nothing to analyse</source>
      <translation>la pérdida de estos pesos no es finita: no hay nada que analizar</translation>
    </message>
    <message>
      <source>the mean kernel of many draws of the weights</source>
      <translation>el kernel medio de muchos sorteos de los pesos</translation>
    </message>
    <message>
      <source>the name holds a line break or another control character; allowed: the name of a partition</source>
      <translation>el nombre contiene un salto de línea u otro carácter de control; permitido: el nombre de una partición</translation>
    </message>
    <message>
      <source>the name of a class has %1 bytes; allowed: at most 1,000</source>
      <translation>el nombre de una clase tiene %1 bytes; permitido: 1.000 como máximo</translation>
    </message>
    <message>
      <source>the name of a run, first, last, or key=value</source>
      <translation>el nombre de una ejecución, first, last o key=value</translation>
    </message>
    <message>
      <source>the network could not be drawn: %1</source>
      <translation>no se pudo dibujar la red: %1</translation>
    </message>
    <message>
      <source>the network's own, all test samples</source>
      <translation>la de la propia red, todas las muestras de prueba</translation>
    </message>
    <message>
      <source>the oblique tree with DLGN</source>
      <translation>el árbol oblicuo con DLGN</translation>
    </message>
    <message>
      <source>the optimiser's state differs</source>
      <translation>el estado del optimizador difiere</translation>
    </message>
    <message>
      <source>the order of the batches differs</source>
      <translation>el orden de los lotes difiere</translation>
    </message>
    <message>
      <source>the output over the input</source>
      <translation>la salida sobre la entrada</translation>
    </message>
    <message>
      <source>the output over the inputs</source>
      <translation>la salida sobre las entradas</translation>
    </message>
    <message>
      <source>the planes of the gates</source>
      <translation>los planos de las puertas</translation>
    </message>
    <message>
      <source>the points were measured by different versions: %1</source>
      <translation>los puntos se midieron con versiones distintas: %1</translation>
    </message>
    <message>
      <source>the probe samples of a session</source>
      <translation>las muestras de sonda de una sesión</translation>
    </message>
    <message>
      <source>the quote that opens here is never closed</source>
      <translation>las comillas que se abren aquí no se cierran nunca</translation>
    </message>
    <message>
      <source>the row has %1 cells; allowed: %2, as the header</source>
      <translation>la fila tiene %1 celdas; permitido: %2, como la cabecera</translation>
    </message>
    <message>
      <source>the run has not started</source>
      <translation>la ejecución no ha empezado</translation>
    </message>
    <message>
      <source>the run was not the same again: %1</source>
      <translation>la ejecución no fue otra vez la misma: %1</translation>
    </message>
    <message>
      <source>the same to the last bit: %1%2 steps, %3, %4</source>
      <translation>igual hasta el último bit: %1%2 pasos, %3, %4</translation>
    </message>
    <message>
      <source>the script is kept: %1</source>
      <translation>el script se conserva: %1</translation>
    </message>
    <message>
      <source>the session has diverged, this run has not</source>
      <translation>la sesión ha divergido, esta ejecución no</translation>
    </message>
    <message>
      <source>the session holds the gates of %1 probe samples, the run has %2: it cannot be continued</source>
      <translation>la sesión contiene las puertas de %1 muestras de sonda, la ejecución tiene %2: no se puede continuar</translation>
    </message>
    <message>
      <source>the session was trained on %1 samples, the data set has %2 now: the run cannot be continued</source>
      <translation>la sesión se entrenó con %1 muestras, el conjunto de datos tiene ahora %2: la ejecución no se puede continuar</translation>
    </message>
    <message>
      <source>the session's gate_order does not match its seed</source>
      <translation>gate_order de la sesión no corresponde a su semilla</translation>
    </message>
    <message>
      <source>the session's network does not match its experiment</source>
      <translation>la red de la sesión no corresponde a su experimento</translation>
    </message>
    <message>
      <source>the session's weights do not fit the data: layer %1 reads %2 values, the data set has %3</source>
      <translation>los pesos de la sesión no encajan con los datos: la capa %1 lee %2 valores, el conjunto de datos tiene %3</translation>
    </message>
    <message>
      <source>the spectrum of the tangent kernel</source>
      <translation>el espectro del kernel tangente</translation>
    </message>
    <message>
      <source>the study does not measure '%1'; its measures: %2</source>
      <translation>el estudio no mide '%1'; sus medidas: %2</translation>
    </message>
    <message>
      <source>the study has no point with %1=%2</source>
      <translation>el estudio no tiene ningún punto con %1=%2</translation>
    </message>
    <message>
      <source>the study has not measured it yet</source>
      <translation>el estudio aún no lo ha medido</translation>
    </message>
    <message>
      <source>the sweep continues, though %1</source>
      <translation>el barrido continúa, aunque %1</translation>
    </message>
    <message>
      <source>the target column holds 1,001 distinct texts or more; at most 1,000 classes are read. Set data.target_column to the right column</source>
      <translation>la columna de objetivos contiene 1.001 textos distintos o más; se leen 1.000 clases como máximo. Poner data.target_column en la columna correcta</translation>
    </message>
    <message>
      <source>the target column holds only one class (%1); choose another column</source>
      <translation>la columna de objetivos contiene una sola clase (%1); elegir otra columna</translation>
    </message>
    <message>
      <source>the target is empty</source>
      <translation>el objetivo está vacío</translation>
    </message>
    <message>
      <source>theory</source>
      <translation>teoría</translation>
    </message>
    <message>
      <source>theory, %1</source>
      <translation>teoría, %1</translation>
    </message>
    <message>
      <source>theory: σ² = 1/(p·w) in every layer, first and last included. he: σ² = 2/fan_in. Or σ itself.</source>
      <translation>teoría: σ² = 1/(p·w) en cada capa, incluidas la primera y la última. he: σ² = 2/fan_in. O la propia σ.</translation>
    </message>
    <message>
      <source>there are %1; allowed: at most 9</source>
      <translation>hay %1; permitido: 9 como máximo</translation>
    </message>
    <message>
      <source>there are too many steps; allowed: at most %1</source>
      <translation>hay demasiados pasos; permitido: %1 como máximo</translation>
    </message>
    <message>
      <source>there is no class %1; %2 has %3 (empty keeps all)</source>
      <translation>no hay clase %1; %2 tiene %3 (vacío las conserva todas)</translation>
    </message>
    <message>
      <source>there is no picture '%1'%2</source>
      <translation>no hay ninguna imagen '%1'%2</translation>
    </message>
    <message>
      <source>there is no run to branch from: start one first</source>
      <translation>no hay ninguna ejecución de la que ramificar: iniciar una primero</translation>
    </message>
    <message>
      <source>there is no run to save</source>
      <translation>no hay ninguna ejecución que guardar</translation>
    </message>
    <message>
      <source>there is no step; a step begins with '## Title'</source>
      <translation>no hay ningún paso; un paso empieza con '## Título'</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>no existe tal archivo</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>no hay memoria suficiente</translation>
    </message>
    <message>
      <source>there is not enough memory for this run: lower network.width, network.depth or data.train</source>
      <translation>no hay memoria suficiente para esta ejecución: bajar network.width, network.depth o data.train</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run</source>
      <translation>no hay memoria suficiente para continuar esta ejecución</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run; it stands at step %1 and can be saved</source>
      <translation>no hay memoria suficiente para continuar esta ejecución; está en el paso %1 y se puede guardar</translation>
    </message>
    <message>
      <source>there is text after the claim</source>
      <translation>hay texto después de la afirmación</translation>
    </message>
    <message>
      <source>these %1 networks need about %2 of memory; allowed: %3. One of them takes %4 beside the data</source>
      <translation>estas %1 redes necesitan unos %2 de memoria; permitido: %3. Una de ellas ocupa %4 además de los datos</translation>
    </message>
    <message>
      <source>these settings are too long; allowed: at most %1 bytes</source>
      <translation>estos ajustes son demasiado largos; permitido: %1 bytes como máximo</translation>
    </message>
    <message>
      <source>this check lacks '%1'</source>
      <translation>a esta comprobación le falta '%1'</translation>
    </message>
    <message>
      <source>this file system has no locks; make sure that no other program writes there</source>
      <translation>este sistema de archivos no tiene bloqueos; asegurarse de que ningún otro programa escriba ahí</translation>
    </message>
    <message>
      <source>this folder holds a different sweep; allowed: the same sweep, or another folder</source>
      <translation>esta carpeta contiene otro barrido; permitido: el mismo barrido, u otra carpeta</translation>
    </message>
    <message>
      <source>this is no translation</source>
      <translation>esto no es una traducción</translation>
    </message>
    <message>
      <source>this is not YAML: %1; texts with ': ' or ' #' must be quoted</source>
      <translation>esto no es YAML: %1; los textos con ': ' o ' #' deben ir entre comillas</translation>
    </message>
    <message>
      <source>this network has %1 paths; allowed: at most %2</source>
      <translation>esta red tiene %1 caminos; permitido: %2 como máximo</translation>
    </message>
    <message>
      <source>this program reads version 1</source>
      <translation>este programa lee la versión 1</translation>
    </message>
    <message>
      <source>this run has diverged, the session has not</source>
      <translation>esta ejecución ha divergido, la sesión no</translation>
    </message>
    <message>
      <source>this run has no checkpoint</source>
      <translation>esta ejecución no tiene ningún punto de control</translation>
    </message>
    <message>
      <source>this run needs about %1 of memory; allowed: %2. The largest part, %3, depends on %4</source>
      <translation>esta ejecución necesita unos %1 de memoria; permitido: %2. La mayor parte, %3, depende de %4</translation>
    </message>
    <message>
      <source>this session holds no run to train again: it lacks curves or the state of its training</source>
      <translation>esta sesión no contiene ninguna ejecución que repetir: le faltan las curvas o el estado del entrenamiento</translation>
    </message>
    <message>
      <source>this session lacks the weights at t=0, and with them the gates that were copied</source>
      <translation>a esta sesión le faltan los pesos en t=0, y con ellos las puertas copiadas</translation>
    </message>
    <message>
      <source>this step has a second '### %1'; allowed: one</source>
      <translation>este paso tiene un segundo '### %1'; permitido: uno</translation>
    </message>
    <message>
      <source>this step has a second block of settings; allowed: one</source>
      <translation>este paso tiene un segundo bloque de ajustes; permitido: uno</translation>
    </message>
    <message>
      <source>threads of a training step; the results do not depend on it</source>
      <translation>hilos de un paso de entrenamiento; los resultados no dependen de ello</translation>
    </message>
    <message>
      <source>time budget</source>
      <translation>presupuesto de tiempo</translation>
    </message>
    <message>
      <source>time limit per task, in sbatch format: HOURS:MINUTES:SECONDS</source>
      <translation>límite de tiempo por tarea, en el formato de sbatch: HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>total Fₗ</source>
      <translation>Fₗ total</translation>
    </message>
    <message>
      <source>total gate change</source>
      <translation>cambio total de puertas</translation>
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
      <translation>tr E[Kₗ], capa %1</translation>
    </message>
    <message>
      <source>tr E[Kₗ], layers 1 to %1</source>
      <translation>tr E[Kₗ], capas 1 a %1</translation>
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
      <translation>tr Kₗ = %1, %2 % de tr Kᵛ; tr E[Kₗ] = %3</translation>
    </message>
    <message>
      <source>tr Kₗ, stacked</source>
      <translation>tr Kₗ, apilado</translation>
    </message>
    <message>
      <source>tr cross term</source>
      <translation>tr del término cruzado</translation>
    </message>
    <message>
      <source>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1 when the labels are the kernel's first direction.</source>
      <translation>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1 cuando las etiquetas son la primera dirección del kernel.</translation>
    </message>
    <message>
      <source>trace</source>
      <translation>traza</translation>
    </message>
    <message>
      <source>traces</source>
      <translation>trazas</translation>
    </message>
    <message>
      <source>train</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>train %1</source>
      <translation>entren. %1</translation>
    </message>
    <message>
      <source>train 1.23e-08</source>
      <translation>entren. 1.23e-08</translation>
    </message>
    <message>
      <source>train a session's run again, changes of live controls included, and say whether every bit is the same</source>
      <translation>repetir la ejecución de una sesión, con sus cambios de controles, y decir si cada bit es el mismo</translation>
    </message>
    <message>
      <source>train an experiment and write its curves and session to a folder</source>
      <translation>entrenar un experimento y escribir sus curvas y su sesión en una carpeta</translation>
    </message>
    <message>
      <source>train loss</source>
      <translation>pérd. entren.</translation>
    </message>
    <message>
      <source>train, %1</source>
      <translation>entrenamiento, %1</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>training accuracy</source>
      <translation>exactitud de entrenamiento</translation>
    </message>
    <message>
      <source>training and test loss</source>
      <translation>pérdida de entrenamiento y de prueba</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
      <source>training loss  L</source>
      <translation>pérdida de entrenamiento  L</translation>
    </message>
    <message>
      <source>training loss %1 reached</source>
      <translation>pérdida de entrenamiento %1 alcanzada</translation>
    </message>
    <message>
      <source>training sample %1</source>
      <translation>muestra de entrenamiento %1</translation>
    </message>
    <message>
      <source>training sample %1: %2, predicted %3</source>
      <translation>muestra de entrenamiento %1: %2, predicho %3</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>muestras de entrenamiento</translation>
    </message>
    <message>
      <source>training steps to 1 %</source>
      <translation>pasos de entrenamiento hasta el 1 %</translation>
    </message>
    <message>
      <source>training target</source>
      <translation>objetivo de entrenamiento</translation>
    </message>
    <message>
      <source>training the source of the gates</source>
      <translation>entrenamiento de la fuente de las puertas</translation>
    </message>
    <message>
      <source>tree depth</source>
      <translation>profundidad del árbol</translation>
    </message>
    <message>
      <source>true</source>
      <translation>verdaderas</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>turn of the gate planes</source>
      <translation>giro de los planos de las puertas</translation>
    </message>
    <message>
      <source>units</source>
      <translation>unidades</translation>
    </message>
    <message>
      <source>units, most open first</source>
      <translation>unidades, las más abiertas primero</translation>
    </message>
    <message>
      <source>unknown extension '%1'; allowed: .gatescope, .npz (session), .json (experiment), .csv (table)</source>
      <translation>extensión desconocida '%1'; permitido: .gatescope, .npz (sesión), .json (experimento), .csv (tabla)</translation>
    </message>
    <message>
      <source>unknown key%1</source>
      <translation>clave desconocida%1</translation>
    </message>
    <message>
      <source>unknown quantity '%1'%2; allowed: what 'gatescope-cli lesson quantities' lists%3</source>
      <translation>magnitud desconocida '%1'%2; permitido: lo que enumera 'gatescope-cli lesson quantities'%3</translation>
    </message>
    <message>
      <source>update</source>
      <translation>actualización</translation>
    </message>
    <message>
      <source>upper quartile</source>
      <translation>cuartil superior</translation>
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
      <translation>el valor %1 aparece dos veces</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds %2 networks; allowed: %3</source>
      <translation>el valor %1 no encaja con la sesión, que contiene %2 redes; permitido: %3</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds 1 network; allowed: 1</source>
      <translation>el valor %1 no encaja con la sesión, que contiene 1 red; permitido: 1</translation>
    </message>
    <message>
      <source>value %1 has no meaning for %2: %3; allowed: %4</source>
      <translation>el valor %1 no tiene sentido para %2: %3; permitido: %4</translation>
    </message>
    <message>
      <source>value %1 is not a list of numbers</source>
      <translation>el valor %1 no es una lista de números</translation>
    </message>
    <message>
      <source>value %1 is not a list of steps</source>
      <translation>el valor %1 no es una lista de pasos</translation>
    </message>
    <message>
      <source>value %1 is not a number</source>
      <translation>el valor %1 no es un número</translation>
    </message>
    <message>
      <source>value %1 is not a step after the one before</source>
      <translation>el valor %1 no es un paso posterior al anterior</translation>
    </message>
    <message>
      <source>value %1 is not allowed in a sweep%2</source>
      <translation>el valor %1 no está permitido en un barrido%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: %2</source>
      <translation>el valor %1 no está permitido; permitido: %2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: 1</source>
      <translation>el valor %1 no está permitido; permitido: 1</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: I/N with I from 1 to N, such as 1/4</source>
      <translation>el valor %1 no está permitido; permitido: I/N con I de 1 a N, como 1/4</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, DAYS-HOURS, DAYS-HOURS:MINUTES or DAYS-HOURS:MINUTES:SECONDS</source>
      <translation>el valor %1 no está permitido; permitido: MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, DAYS-HOURS, DAYS-HOURS:MINUTES o DAYS-HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list</source>
      <translation>el valor %1 no está permitido; permitido: una lista</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of names</source>
      <translation>el valor %1 no está permitido; permitido: una lista de nombres</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of values</source>
      <translation>el valor %1 no está permitido; permitido: una lista de valores</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a name</source>
      <translation>el valor %1 no está permitido; permitido: un nombre</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a number%2</source>
      <translation>el valor %1 no está permitido; permitido: un número%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: an object such as {"network.depth": [2, 4, 8]}</source>
      <translation>el valor %1 no está permitido; permitido: un objeto como {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: {"step": number, "key": text, "value": …}</source>
      <translation>el valor %1 no está permitido; permitido: {"step": número, "key": texto, "value": …}</translation>
    </message>
    <message>
      <source>value %1 is not known%2; allowed: %3</source>
      <translation>el valor %1 no se conoce%2; permitido: %3</translation>
    </message>
    <message>
      <source>value %1 leaves no room for %2 seeds; allowed with ensemble.seeds: 0 to %3</source>
      <translation>el valor %1 no deja sitio para %2 semillas; permitido con ensemble.seeds: de 0 a %3</translation>
    </message>
    <message>
      <source>value '' is not allowed for data %1; allowed: the file or folder to read</source>
      <translation>el valor '' no está permitido para los datos %1; permitido: el archivo o la carpeta que leer</translation>
    </message>
    <message>
      <source>value 0 (never) is not allowed where a sweep trains; allowed: 1 or more</source>
      <translation>el valor 0 (nunca) no está permitido donde un barrido entrena; permitido: 1 o más</translation>
    </message>
    <message>
      <source>value best has no test accuracy to choose by: %1; allowed: last</source>
      <translation>el valor best no tiene exactitud de prueba por la que elegir: %1; permitido: last</translation>
    </message>
    <message>
      <source>value classes is not allowed for data %1, whose targets are numbers; allowed: scalar</source>
      <translation>el valor classes no está permitido para los datos %1, cuyos objetivos son números; permitido: scalar</translation>
    </message>
    <message>
      <source>value cross_entropy needs data.targets = classes; data.targets is %1</source>
      <translation>el valor cross_entropy necesita data.targets = classes; data.targets es %1</translation>
    </message>
    <message>
      <source>value input</source>
      <translation>entrada de valores</translation>
    </message>
    <message>
      <source>value layer l</source>
      <translation>capa de valores l</translation>
    </message>
    <message>
      <source>value numbers is not allowed for data %1, whose targets are classes; allowed: scalar, classes</source>
      <translation>el valor numbers no está permitido para los datos %1, cuyos objetivos son clases; permitido: scalar, classes</translation>
    </message>
    <message>
      <source>value scalar needs two classes, data.classes has %1; allowed: classes, or two entries in data.classes</source>
      <translation>el valor scalar necesita dos clases, data.classes tiene %1; permitido: classes, o dos entradas en data.classes</translation>
    </message>
    <message>
      <source>variant</source>
      <translation>variante</translation>
    </message>
    <message>
      <source>weight &gt; 0</source>
      <translation>peso &gt; 0</translation>
    </message>
    <message>
      <source>weight change</source>
      <translation>cambio de pesos</translation>
    </message>
    <message>
      <source>weight change of a step</source>
      <translation>cambio de pesos en un paso</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <source>weights: %1</source>
      <translation>pesos: %1</translation>
    </message>
    <message>
      <source>what a sweep can measure</source>
      <translation>lo que un barrido puede medir</translation>
    </message>
    <message>
      <source>what kernel regression with K and H predicts</source>
      <translation>qué predice la regresión con kernel con K y H</translation>
    </message>
    <message>
      <source>what sets it apart</source>
      <translation>qué la distingue</translation>
    </message>
    <message>
      <source>what the kernel predicts is being measured</source>
      <translation>se está midiendo lo que predice el kernel</translation>
    </message>
    <message>
      <source>what the kernel predicts is measured with the next kernel, while this plot is seen</source>
      <translation>lo que predice el kernel se mide con el próximo kernel, mientras se ve esta gráfica</translation>
    </message>
    <message>
      <source>what the network makes of the images</source>
      <translation>qué hace la red con las imágenes</translation>
    </message>
    <message>
      <source>what they look like</source>
      <translation>su aspecto</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>completo</translation>
    </message>
    <message>
      <source>width</source>
      <translation>anchura</translation>
    </message>
    <message>
      <source>width  w</source>
      <translation>anchura  w</translation>
    </message>
    <message>
      <source>with H</source>
      <translation>con H</translation>
    </message>
    <message>
      <source>with K</source>
      <translation>con K</translation>
    </message>
    <message>
      <source>write the batch script and print its path without submitting it</source>
      <translation>escribir el script por lotes y mostrar su ruta sin enviarlo</translation>
    </message>
    <message>
      <source>wrong only</source>
      <translation>solo errores</translation>
    </message>
    <message>
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <source>x axis</source>
      <translation>eje x</translation>
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
      <translation>eje y</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>z</source>
      <translation>z</translation>
    </message>
    <message>
      <source>± standard deviation over runs; σ of the difference of the two means</source>
      <translation>± desviación estándar sobre ejecuciones; σ de la diferencia de las dos medias</translation>
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
      <translation>ŷ, la salida de la red</translation>
    </message>
    <message>
      <source>Σ φ·v = %1 · ŷ = %2</source>
      <translation>Σ φ·v = %1 · ŷ = %2</translation>
    </message>
    <message>
      <source>Σ⟨vᵢ, ·⟩², power in mode i</source>
      <translation>Σ⟨vᵢ, ·⟩², potencia en el modo i</translation>
    </message>
    <message>
      <source>α = %1 now</source>
      <translation>α = %1 ahora</translation>
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
      <translation>ν·C/‖Y‖² (1: alineado, n: blanco)</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 aligned, n white</source>
      <translation>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 alineado, n blanco</translation>
    </message>
    <message>
      <source>ρ / mean ρ, eigenvalues of K₀</source>
      <translation>ρ / ρ medio, valores propios de K₀</translation>
    </message>
    <message>
      <source>ρ, eigenvalue of K</source>
      <translation>ρ, valor propio de K</translation>
    </message>
    <message>
      <source>ρᵢ, eigenvalue of K</source>
      <translation>ρᵢ, valor propio de K</translation>
    </message>
    <message>
      <source>ρ₁</source>
      <translation>ρ₁</translation>
    </message>
    <message>
      <source>ρ₁ and ρₙ</source>
      <translation>ρ₁ y ρₙ</translation>
    </message>
    <message>
      <source>ρ₁, largest</source>
      <translation>ρ₁, mayor</translation>
    </message>
    <message>
      <source>ρₙ</source>
      <translation>ρₙ</translation>
    </message>
    <message>
      <source>ρₙ, smallest</source>
      <translation>ρₙ, menor</translation>
    </message>
    <message>
      <source>φ·v, feature × value</source>
      <translation>φ·v, característica × valor</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <source>‖eₜ‖ linear prediction</source>
      <translation>‖eₜ‖ predicción lineal</translation>
    </message>
    <message>
      <source>‖eₜ‖ measured</source>
      <translation>‖eₜ‖ medido</translation>
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
      <translation>‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ de los pesos de valores</translation>
    </message>
    <message>
      <source>“%1” comes with the program and cannot be changed; choose another name.</source>
      <translation>«%1» viene con el programa y no se puede cambiar; elegir otro nombre.</translation>
    </message>
    <message>
      <source>“%1” has no curves now, and LaTeX pictures are made of curves: use PDF for it.</source>
      <translation>«%1» no tiene curvas ahora, y las figuras LaTeX se hacen de curvas: usar PDF para ella.</translation>
    </message>
    <message>
      <source>“%1” is not a range; allowed: such as 2..12, or 2..24:2 in steps of two</source>
      <translation>«%1» no es un intervalo; permitido: por ejemplo 2..12, o 2..24:2 de dos en dos</translation>
    </message>
    <message>
      <source>“%1” needs attention; the last valid run continues until then.</source>
      <translation>«%1» requiere atención; hasta entonces continúa la última ejecución válida.</translation>
    </message>
    <message>
      <source>“Published numbers…” in the menu opens a table of them.</source>
      <translation>«Números publicados…» en el menú abre una tabla de ellos.</translation>
    </message>
    <message>
      <source>“Train at every point” shows the loss curves here.</source>
      <translation>«Entrenar en cada punto» muestra aquí las curvas de pérdida.</translation>
    </message>
    <message>
      <source>← Back</source>
      <translation>← Atrás</translation>
    </message>
    <message>
      <source>← → ↑ ↓</source>
      <translation>← → ↑ ↓</translation>
    </message>
    <message>
      <source>←, Page up</source>
      <translation>←, RePág</translation>
    </message>
    <message>
      <source>→, Page down</source>
      <translation>→, AvPág</translation>
    </message>
    <message>
      <source>↓, ↑</source>
      <translation>↓, ↑</translation>
    </message>
    <message>
      <source>↻ restarts the run</source>
      <translation>↻ reinicia la ejecución</translation>
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
      <translation>☰ Lecciones</translation>
    </message>
    <message>
      <source>⚡ live: takes effect during the run</source>
      <translation>⚡ en vivo: tiene efecto durante la ejecución</translation>
    </message>
    <message>
      <source>✗ %1</source>
      <translation>✗ %1</translation>
    </message>
  </context>
</TS>
