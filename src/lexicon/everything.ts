/*
 * All tables side by side, in an order that was found by trying: what is alike is sent in fewer bytes where it stands
 * near. Two kB of the engine.
 */
import './goalLabels';
import './goalMentions';
import './headerExpressions';
import './headerTerm';
import './headerWords';
import './areas';
import './units';
import './headers';
import './measureUnits';
import './methodWords';
import './valueKinds';
import './polarity';
import './measureNumbers';
import './periodWords';
import './correctionWords';
import './comparators';
import './timeWords';
import './references';
import './missingWords';
import './valueWords';
import './scanning';
import './frameWords';
import './directions';
import './sentenceWords';
import './unitColumns';
import './polarityCells';
import './statusWords';
import './wordingFaults';
import './measures';
import './smartWords';
import './settingWords';
import './numberWords';
import './words';
