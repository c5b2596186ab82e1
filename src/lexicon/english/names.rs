//! Given names, and the small words of names.

use super::WordList;
use crate::lexicon::tags::Tags;

const MALE: Tags = Tags::GIVEN_NAME.with(Tags::MALE);
const FEMALE: Tags = Tags::GIVEN_NAME.with(Tags::FEMALE);

/// Words of names, by class. Names that are common words of other kinds (`will`, `may`, `mark`) are left out where they
/// would mislead more often than help.
pub(crate) const WORDS: &[WordList] = &[
    // English.
    (
        MALE,
        "\
        aaron abe abel abraham adam adrian aidan al alan alastair albert alec alexander alf alfred alistair allan \
        allen alvin ambrose amos andrew andy angus anthony archibald archie arnold arthur asher augustus austin ayden \
        barnaby barry bartholomew basil ben benedict benjamin benny bernard bernie bert bertram bill billy bob bobby \
        brad bradley brandon brayden brendan brent brett brian bruce bryan bryce bryson byron caleb callum calvin carl \
        cecil cedric chad charles charlie chester chet chris christian christopher clarence clark claude clayton \
        clement clifford clifton clint clive clyde cody colby cole colin connor conor conrad corey cornelius craig \
        curtis cuthbert cyril cyrus dale damian damien damon dan daniel danny darius darnell darrell darren darryl \
        daryl dave david dean deandre declan demetrius denis dennis denny derek dermot derrick deshawn desmond devin \
        dexter dick dirk dominic dominick don donald donnie donovan doug dougal douglas doyle duane dudley duncan \
        dustin dwayne dwight dylan eamon earl ed eddie edgar edmund eduard edward edwin elias elijah elliot elliott \
        ellis elmer elton emmanuel emory eric ernest ernie ethan euan eugene evan everett ewan ezra fabian felix \
        fergus fidel finley finn floyd francis frank franklin fred freddie frederick gabriel gareth garrett garry \
        garth gary gavin gene geoff geoffrey george gerald gerard gerry gideon gilbert gilberto giles gino glen glenn \
        godfrey gordon grady graeme graham greg gregory griffin gus hank harold harrison harry harvey hector henry \
        herbert herman hershel hiram homer horace howard hubert hugh hugo humphrey hunter ian ignatius ike ira irving \
        irwin isaac isaiah ivan jack jackson jacob jake jamar james jared jarrett jarrod jarvis jason jasper jed jeff \
        jefferson jeffrey jeremiah jeremy jermaine jerome jerrod jerry jim jimmy joe joel joey john johnny jon jonah \
        jonas jonathan joseph josh joshua josiah judd jude julian julius justin kareem karl keegan keith kelvin \
        kendrick kenneth kenny kent kermit kevin kieran kirk kody kurt kurtis kyle lamar lance landon lanny larry \
        laurence lawrence leland len lenny leo leon leonard leopold leroy lester levi levon lewis liam lionel lloyd \
        logan lonnie lou louis lucas lucian luke luther lyle lyndon mack malcolm manny marcel marcus mario marlon \
        martin marty marvin mason mathew matt matthew maurice max maximilian maxwell melvin merlin michael mick mickey \
        miguel mike milton mitch mitchell mitt monty morris morton moses murray myles nat nate nathan nathaniel neal \
        ned neil nestor neville newt nicholas nick nico nigel noah noel norm norman oliver ollie orlando orson orville \
        oscar oswald otis otto owen ozzie patrick paul percy perry pete peter phil philip phillip preston quentin \
        quincy ralph ramsay randall randolph randy raphael ray raymond reg reggie reginald reuben rex rhys richard \
        rick ricky rob robbie robert rocco roderick rodney roger roland ron ronald ronnie ross roy rudolph rudy rufus \
        rupert russ russell ryan sam sammy samuel saul scott seamus sean sebastian seth shane shaun sheldon sherman \
        sid silas simeon simon solomon spencer stan stanley stephen steve steven stewart stuart sylvester tad ted \
        terence terrance terrell thad thaddeus theo theodore thomas tim timothy tobias toby todd tom tommy tony travis \
        trent trevor trey tristan troy tyler tyrell tyrone tyson ulysses uriel vance vaughn vernon vic victor vince \
        vincent virgil wallace wally walt walter warren wayne wendell wesley wilbur wilfred willard william willie \
        winston woody wyatt xavier zachariah zachary zack zane zeke",
    ),
    (
        FEMALE,
        "\
        abby abigail ada adelaide adele agatha agnes aileen ainsley alana alberta alexandra alexandria alice alicia \
        alisha alison allison alma althea alyssa amanda amber amelia amy anastasia andrea angela angelica angelina \
        angie anita ann anna annabel annabelle anne annette annie antonia anya april arabella ariana arlene ashleigh \
        audrey aurora ava barbara beatrice beatrix becky belinda bella belle bernadette bernice bertha beryl bess \
        bessie beth bethany betsy bette betty beverley blanche bonnie brenda brianna bridget brigid britney brittany \
        caitlin camilla candace cara carla carly carmel carmela carol carole caroline carolyn carrie cassandra cassie \
        catherine cathy cecilia cecily celeste celia charlene charlotte chelsea cheryl chloe christa christie \
        christina christine christy ciara cindy claire clara clare clarissa claudia colette colleen connie constance \
        cora cordelia corinne cynthia daisy daphne darlene deanna deanne deb debbie deborah debra deirdre delia \
        delilah delores denise diana diane dianne dolly dolores donna dora doreen doris dorothy edith edna edwina \
        effie eileen elaine eleanor elena eliana elisabeth eliza elizabeth ella ellen elsa elsie elspeth emily emma \
        enid erica erika erin esme esther ethel eunice eva faye felicity fiona flora florence frances francesca \
        francine freda gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginny gladys \
        glenda gloria grace greta gretchen gwen gwendolyn gwyneth hannah harriet hattie hazel heather heidi helen \
        helena henrietta hilary hilda hillary holly huma ida imogen ingrid irene iris irma isabel isabella isabelle \
        isla isobel ivanka ivy jacqueline jacquelyn jane janelle janet janette janice janine jasmine jayne jeanette \
        jeanne jeannie jemima jen jenna jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn jodie \
        josephine josie joyce juanita judith judy julia juliana julie juliet june justine kaitlyn karen karin karina \
        kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla kayleigh keira keisha kelsey kendra \
        kerri kimberly kirsten kirsty kitty krista kristen kristin kristina kristine krystal lakisha lana lara latoya \
        laura lauren laurie lavinia leah leanne leila lena leonora leticia letitia libby lila lilian lillian lily \
        linda lisa liz liza lizzie lois lola lolita loretta lori lorna lorraine lottie louisa louise lucia lucille lucinda \
        lucy lupita lydia lynda lynette lynne mabel maddie madeleine madeline madge maggie maisie malia mandy mara \
        marcia margaret margery margo margot marguerite maria mariah marianne marie mariel marilyn marisa marissa \
        marjorie marlene marsha martha mary matilda maud maude maureen mavis maxine maya meg megan meghan melanie \
        melinda melissa meredith mia michelle mildred millicent millie mimi mindy minnie miranda miriam moira mollie \
        molly mona monica morag muriel myra myrtle nadine nan nancy naomi natalie natasha nell nellie nettie nicole \
        nikki nina noelle nora noreen norma octavia odette olivia ophelia paige pam pamela patricia patsy patti patty \
        paula pauline pearl peggy penelope penny petra philippa phoebe phyllis polly portia priscilla rachael rachel \
        ramona rebecca regina renee rhoda rhona rhonda rita roberta rochelle rosa rosalie rosalind rosamund rosanna \
        roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally samantha sandra saoirse sara sarah \
        saundra savannah scarlett selena selma serena sharon sheena sheila shelley sheri sherri sherry sheryl shirley \
        sinead siobhan sofia sonia sonya sophia sophie stacey stella stephanie sue susan susanna susannah susie \
        suzanne sybil sylvia tabitha tamara tamika tammy tania tanya tara tasha teresa tess tessa thelma theresa \
        therese tiffany tilly tina tonya tracey tricia trina trisha trudy ursula valerie vanessa vera verity veronica \
        vicki vicky victoria viola violet virginia vivian vivienne wanda wendy wilhelmina wilma winifred winnie \
        yesenia yolanda yvette yvonne zara zelda zoe",
    ),
    // Unisex, or of either sex in different countries.
    // Of here and there.
    (
        MALE,
        "\
            aarav abdullahi abiodun alasdair barack bongani ciaran cormac darragh donal eoin hamish ishaan jabulani kabir kamau \
            lorcan mthunzi niall padraig sibusiso stelios unai",
    ),
    (
        FEMALE,
        "\
            aisling akua aoife apinya ayodeji bev breda bronwyn catriona ebele eilidh grainne gulnara hanna jacinta jess kylie lesedi \
            maeve mairead mairi nasreen niamh nthabiseng oluwatoyin orla ottilie rashida roisin sanna sarika shabana shanthi \
            shona tiwa xiomara",
    ),
    (
        Tags::GIVEN_NAME,
        "\
        alex ali ariel  aubrey  beverly blair bobbie brook brooke  charley  devon \
        ellery emery eun evelyn frankie gale hayden hollis hua hui hyun  jaime  jan jay jaylen jean \
        jessie ji jin jing  joss jules jun kai kelley    kris kyung  leigh  lin \
         ling loren  mackenzie marian marley merle micah ming  nicky nicola ning noor parveen \
        peyton  reagan reese  robyn rory rowan sacha  shawn   simone \
        skylar  stevie  teddy  val valentine wei  xin yu yuki",
    ),
    // Spanish, Portuguese, Italian, French.
    (
        MALE,
        "\
        adolfo alberto alejandro alessandro alexandre alfonso alfredo alonso alvaro andres andré andrés angel angelo \
        antoine anton antonio antónio armando arnaud arturo aurelio baptiste bautista benito benoit benoît bernardo \
        bertrand bruno camilo carlo carlos cesar christophe claudio cristian cristiano césar damiano danilo dario \
        didier diego diogo domenico domingo edoardo eduardo elio emanuele emiliano emilio enrico enrique enzo ernesto \
        esteban etienne eugenio fabio fabrice felipe fernando filippo francesco francisco franco francois françois \
        frederic frédéric gael gaël gerardo german germán giacomo giancarlo gianni gilles giorgio giovanni giuseppe \
        gonzalo gregorio guido guillaume guillermo gustavo hernan hernán hervé hilario horacio humberto ignacio iker \
        inigo jacques javier jean-claude jean-luc jean-marie jean-paul jean-pierre jerónimo jesus jesús joao joaquin \
        joaquín jorge jose josep josé joão juan julien julio jérôme laurent leandro leonardo lorenzo loïc luc luca \
        luciano lucio luigi luis luiz luís manoel manuel marcello marcelo marcio marco marcos mariano massimo mateo \
        mathieu matteo matthieu mauricio maurizio mauro michel moises nicolas nicolás nicolò octavio olivier omar \
        osvaldo pablo paolo pascal pasquale patrice patricio paulo pedro philippe pierluigi pierre pietro rafael \
        rafaël raffaele ramiro ramon ramón raul raúl renato rené ricardo riccardo rico roberto rodrigo rogelio rogério \
        rolando romain romano romeo ruben rubén rémi salvador salvatore santiago santino sebastián sergi sergio silvio \
        stefano stephane stéphane sébastien tancredi teodoro thiago thierry tiago tomas tomaso tomás umberto valentino \
        vicente vincenzo vinicius vito vittorio xavi yannick yves zacarias álvaro ángel étienne",
    ),
    (
        FEMALE,
        "\
        adriana agnès alba alejandra alessandra alessia amalia amélie ana anaïs andreia angélica anne-marie antonella \
        araceli aurelie aurélie beatriz belen bianca blanca brigitte camila camille carlota carmen carolina catalina \
        catarina caterina cecile chantal chiara claudine clémence concepción consuelo corina cristina cécile céline \
        daniela danielle delphine dominique eleonora elisa elisabetta elise emilia emilie emmanuelle esperanza estela \
        estelle eugenia fabiana fatima federica fernanda francoise françoise gabriela gabriella geneviève genoveva \
        ginevra giovanna gisele giselle giulia graciela guadalupe helene hélène ilaria ileana ines inès inés irina \
        isadora ivonne jimena joana josefina juana julieta juliette karine karla laetitia leonor lidia liliana lorena \
        lourdes lucie lucía luisa luisana luz léa magali magdalena maite manon manuela marcela margarita margaux \
        mariana maricela marina marisol maristela marta mathilde micaela milagros mireille monique montserrat mónica \
        nadia natalia nathalie noémie nuria océane olga paloma paola patrizia paulina pilar raffaella raquel renata \
        rocio rocío romina rosalía rosario roxana sabine sandrine silvia simona sofía solange soledad stefania \
        stéphanie susana sylvie séverine thérèse valentina valeria valérie vanesa verónica victoire violeta virginie \
        viviana véronique ximena yasmin élise élodie émilie",
    ),
    // German, Dutch, Nordic.
    (
        MALE,
        "\
        aage achim adolf alois anders andreas ansgar antti arend armin arne arno arvid axel bart bas bastian bengt \
        bernd bernhard bjarne bjorn björn bjørn boris bram carsten christer christoph claus clemens daan detlef dieter \
        dietmar dietrich eckhard egon einar ejnar elof emil erich erik erling ernst erwin espen eyvind ferdinand \
        flemming florian folke frans franz frederik fredrik freek friedrich fritz gerd gerhard gerrit gert gottfried \
        greger guenther gunnar gunther gustaf gustav günter günther haakon hakan hans harald hartmut heiko heiner \
        heinrich heinz helge helmut hendrik henk henning henrik henryk hermann holger horst håkan ingmar ingo ingvar \
        jaap jari jens jeroen jesper joachim jochen johan johann johannes joop joost jorg jorgen joris jost juha \
        jurgen jörg jørgen jürgen kaare kasper kees kjell klaas klaus knut koen konrad lars lasse leif lennart lennox \
        lorenz ludwig lukas lutz maarten mads magnus manfred marius markus mathias mats matthias mattias mikael mikko \
        moritz morten niels niklas nils norbert olaf olav ole olof ove paavo peder pekka piet pieter poul rainer ralf \
        reinhard reinhold rikard roel roelof rolf rudi rudolf ruud rüdiger siegfried sigmund sigurd sjoerd soren \
        stefan steffen sten stig sven svend sören søren tapio thilo thorsten timo tjeerd torben torsten ulf ulrich uwe \
        veit viggo viktor volker waldemar walther werner wilhelm willem willi wim wolf wolfgang wouter",
    ),
    (
        FEMALE,
        "\
        agneta aino anika anja anke anneke annelies anneliese annemarie annika antje astrid barbel beate bente berit \
        bettina birgit birgitta birgitte birte brigitta britta bärbel carina christel christiane cornelia dagmar dagny \
        dorothea dörte ebba edda eleonore elfriede elke ellinor elsbeth erna femke franziska freja frida frieda \
        friederike gerda gerlinde gesine gisela grete gretel gro gudrun gunilla gunvor hanna hanne hannelore hedda \
        hedvig hedwig heike helga helle henrike hildegard hjordis ilse inga inge ingeborg inka irmgard jana janna \
        janneke jette johanna jutta kaja karoline katarina katharina kathrin katja katrin kerstin kirsi kirsti kirstin \
        klara kristiina lene leni lieke lieselotte linnea lisbeth liselotte lotta lotte lovisa maarit maike mareike \
        maren margareta margarethe margit margrethe margriet marieke marijke marit marlies mathilda mechthild merete \
        mette mieke monika nele nicoline pia ragnhild renate rieke riikka roswitha sabina saskia sigrid silke silvana \
        siri sofie solveig sonja steffi susanne svenja svetlana synnøve tanja theda tine tordis trine tuula ulla \
        ulrike ursel uschi ute vibeke vigdis waltraud wiebke yrsa",
    ),
    // Slavic, Baltic, Hungarian, Romanian, Greek.
    (
        MALE,
        "\
        adrián aleksandar aleksander aleksandr aleksei aleksey alexandros alexandru alexei alexey anatoli anatoly \
        andrei andrej andrey andriy andrzej apostolos arkady arseny artem artyom athanasios attila balázs bartosz \
        bogdan boguslaw bohdan bojan boleslaw borislav branko costas csaba daniil danylo darko dejan denys dimitar \
        dimitri dimitrios dimitris dmitri dmitry dmytro dragan dragos dusan dušan dániel evangelos evgeni evgeny fedor \
        ferenc filip gabor gavriil gennady georgi georgios gheorghe giorgos goran grigory grzegorz gyorgy györgy gábor \
        hristo igor ihor ilia ilie ilya imre ioan ioannis ionut iosif istvan istván ivailo ivica ivo jacek jakub janez \
        janos janusz jaroslav jaroslaw jarosław jerzy jiri jiří josef jozef juraj jános józef karel kazimierz kirill \
        konstantin konstantinos kostas kostyantyn krum krzysztof laszlo lech leonid leos leszek levan liviu lubomir \
        ludek luka lukasz lászló maciej maksim maksym marcin marek marijan martynas matej mateusz mihai mihail mikhail \
        mikheil miklos miklós mikolaj milan milorad milos miloš miodrag mirko miroslav mladen mykhailo mykola nebojsa \
        nenad nicolae nikita nikola nikolai nikolaj nikolaos nikolay nikos oleg oleh oleksandr oleksii oleksiy ondrej \
        ondřej panagiotis panos pavel pavlo pavlos pawel paweł petar petr petro petros petru piotr plamen prokopis \
        péter radek radomir radoslaw radosław radovan rastislav ratko robertas roman rostislav ruslan rustam ryszard \
        sandor sava semyon sergei sergey sergii serhii serhiy slavko slobodan stanislav stanislaw stanisław stavros \
        stefanos stepan svyatoslav szymon sándor tadeusz tamas tamás taras teodor tibor timur todor tomasz tomislav \
        tomáš traian vaclav vadim valentin valeriy valery vasil vasile vasilis vasily vasyl vitali vitaliy vitaly \
        vitold vlad vladimir vladislav vladlen vlastimil vojislav vojtech volodymyr vyacheslav václav waclaw wacław \
        wieslaw witold wojciech yakov yanis yannis yaroslav yegor yevgeny yevhen yulian yuri yuriy yury zbigniew \
        zdenek zdeněk zdravko zeljko zoltan zoltán zoran zygmunt łukasz željko",
    ),
    (
        FEMALE,
        "\
        agata agnieszka aleksandra alena alina alla anastasiya anastasija aneta ania anica anikó antonina barbora \
        beata biljana blagica bozena božena boryana branka daria darya danuta dariya desislava dobrila dorota \
        dragana dubravka dunja ekaterina elzbieta elżbieta eleni elvira eszter evgenia ewa galina galyna georgeta \
        grazyna grażyna halina hana ilona ioana ioanna irena iryna ivana iveta iwona izabela jadwiga jadranka \
        jarmila jelena jitka jolanta jovana judit julija justyna kalina kamila karolina kateryna katarzyna katalin \
        katerina katia katya khrystyna kinga klára krystyna ksenia kseniya lada larisa larysa laima lenka lesya \
        liana lidija lidiya ljiljana ljubica lucyna ludmila lyubov lyudmila magda malgorzata małgorzata maja marija \
        marika mariya maryna martyna marzena masha milada milena milica mina mira mirela mirjana miroslava nadezhda \
        nadiya nada natalya natália nataliya natasa nataša nevena nikoletta oksana olena olesya olha ona paraskevi \
        pavla polina radka raisa renáta rimma ruta ruslana ruxandra sanja slavica sladjana snezana snežana sofiya \
        sofija stanka stanislava stefka stefanija svitlana tamar tatiana tatjana tatyana tereza tetiana tetyana \
        ulyana urszula vaiva valentyna valeriya vasiliki vesna veronika viktoria viktoriya viktorija vlasta weronika \
        wioletta xenia yana yelena yekaterina yevgenia yulia yuliya zanda zdenka zhanna zinaida zlata zofia zorica \
        zsuzsanna zuzana",
    ),
    // Arabic, Hebrew, Persian, Turkish, Central Asian.
    (
        MALE,
        "\
        abbas abdallah abdel abdelaziz abdelkader abdul abdulaziz abdulla abdullah abdulrahman abdurrahman abed abu \
        adel adem adil adnan ahmad ahmed ahmet akbar akram alaa alireza amin amir amit ammar amr anas anwar arash \
        aref arif arsalan asad ashraf asif assaf atif avi avigdor aviv aydin aymen ayman ayub aziz babak bahram \
        bashar bashir behrouz behzad benyamin berat bilal burak cem cemal cengiz daud daoud dov ebrahim efraim ehud \
        elad eliezer eitan emad emre enver erdal erdem eran erez erol ersin eyal ezer fadi fadel fahad fahd faisal \
        faris farid farouk farooq farhad fawzi fayez fuad gadi galip gamal ghassan gilad habib hadi haidar haitham \
        hakeem hakim halil hamdi hamed hamid hamza hani hareth harun hasan hashem hashim hassan hatem haytham hikmet \
        hisham hossein hussain husain husein hussein ibrahim idris ilan ilhan imad imran ismail ismael itamar itzhak \
        jaber jabir jafar jalal jamal jamil jassim javad kadir kamal kamel kamran karim kassem kemal kerem khaled \
        khalid khalifa khalil lior maher mahdi mahmood mahmoud mahmud majid malik mansour marwan mazen mehdi mehmet \
        mehrdad meir menachem mohamad mohamed mohammad mohammed mohsen moshe mostafa motti mourad mousa muammar \
        muhammad muhammed mukhtar munir murad murat musa mustafa mustapha nabil nadav nader nadir naftali naim najib \
        naser nasser nawaf nazir nir nizar noam nouri nursultan omer omid orhan osama osman oz qasem qassem rachid \
        rafi rafik rafiq ramadan rami ramzi rashad rashed rashid reza riad riyad reuven ron-el saad sabri saddam \
        sadiq saeed saif salah saleh salem salim salman sami samih samir sarkis sayed selim serkan shahin shai shaul \
        shimon shlomo shmuel sinan siavash sohrab suleiman süleyman suhail tal talal tamer tareq tariq tarik tayyip \
        uri ugur umar umut usama usman uzi volkan wael wahid walid wasim yaakov yahya yair yaser yasser yasin yassin \
        yehuda yigal yilmaz yitzhak yisrael yoav yoel yonatan yoram yosef yossi younis yousef youssef yusuf yuval \
        zaid zaher zakaria zayed ze'ev zeev ziad ziv ziya zubair",
    ),
    (
        FEMALE,
        "\
        aaliyah abeer adila afsaneh aicha aida aisha aishah aliyah amal amani amina aminah amira anat anissa arwa \
        asma asmaa atefeh ayelet ayesha aynur ayse ayşe azadeh aziza azra bahar banu basma batya bushra chana dalal \
        dalia dalya daniella dina dorit dunya ebru ebtisam einat elham elif emine esra farah fariba farida farzana \
        fateme fatemeh fatema fathiya fatimah fatma fatou fereshteh feride galit ghada golnaz hadas hafsa hagar hala \
        halima hanan hanin haneen hatice hayat heba hend hiba hila hind houda huda iman inas inbal intisar jamila \
        jumana karima khadija khadijah laila lamia latifa layla leyla limor lina lubna maha mahsa malak manal maram \
        mariam maryam mehri meral michal mouna muna nadera nahla nahid naima najla najwa nargess narges nasrin nawal \
        nazanin neda nermin nesrin nilufar nira nisreen nour noura nura nurit orit orly orna parisa parvin raghad \
        rabia rahma rana rania rasha rawan razan reem rima rivka roya ruhama ruqayya safa safiya sahar salma samar \
        samira samiya sanaa sarit sawsan selin sevgi shabnam shadi shahd shahrzad shaima shaimaa shadia shani \
        sharona sherine shira shirin shlomit shohreh sibel sima soraya souad suad suha sumaya tahani tahereh tova \
        tzipi wafa warda widad yael yaffa yasemin yasmine yehudit yousra zahra zainab zaynab zehava zehra zeinab \
        zeynep ziba zohra zuhal",
    ),
    // South Asian.
    (
        MALE,
        "\
        abdur abhijit abhishek abid aditya ajay ajit akash akhil akhilesh akshay alok aman amar amartya amitabh amol \
        anand anandh aniket anil anirudh ankit anuj anup anurag arindam arjun arun arvind ashish ashok ashwin asim \
        atal atul avinash babar bharat bhupinder bikram bipin biswajit chandan chandra chandrababu chetan chirag \
        darshan deepak deven devendra dhananjay dharmendra dhruv dinesh dilip farhan gaurav gautam girish gopal \
        gotabaya govind gurpreet hardik hardeep harish harpreet hemant himanshu hrithik imtiaz indrajit jagdish \
        jairam jaswant javed jawaharlal jayant jitendra kailash kalyan kamlesh kapil karan karthik keshav kiran \
        kishore krishna kumar kunal lalit lalu laxman madhav mahendra mahesh mahinda manish manmohan manoj manohar \
        mayank milind mohan mohit mukesh mukul murali nabeel nadeem nagesh naresh narayan narendra naveen nawaz \
        neeraj nikhil nilesh nirmal nitin nitish omprakash pankaj parth pervez piyush prabhat prabhu pradeep prakash \
        pramod pranab pranav prasad prashant prateek praveen prem prithvi puneet raghav raghuram rahul raj rajat \
        rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh ram raman ramesh ranil ranjan ranjit ravi \
        ravindra rishi ritesh rohan rohit sachin sajid sameer samit sandeep sanjay sanjeev santosh sarath satish \
        saurabh shahbaz shahid shahrukh shakil shankar sharad shashi shekhar shivraj shoaib shyam siddharth sirisena \
        sitaram sourav srinivas subhash sudhir sujit sukhbir sumit sundar sunil suraj suresh surya sushil swapan \
        tarun tushar uday uddhav umesh upendra varun venkat venkatesh vijay vikas vikram vinay vinod vipin viraj \
        virat vishal vishnu vivek waqar yash yashwant yogesh yogi yuvraj zaheer zahid zulfikar",
    ),
    (
        FEMALE,
        "\
        aarti aditi aishwarya alia alka ambika amrita amruta ananya anjali anjana ankita anuradha anushka aparna \
        aradhana archana aruna arundhati asha babita benazir bhavna bina chandrika chitra deepa deepika deepti devi \
        divya gayatri gauri geeta geetha gita hasina hema hina indira indra ishita jaya jayanti jayalalithaa jyoti \
        kajal kalpana kamala kanika kareena kavita kavitha khaleda kirti kokila komal kriti kumari lakshmi lalita \
        lata madhavi madhuri mahbooba malala malini mamata manisha manjula maneka meena meenakshi meera megha mukta \
        namrata nandini nandita neelam neeta neha nidhi nirmala nirupama nisha nita padma pallavi parvati pinky \
        pooja poonam pratibha preeti priti priya priyanka puja pushpa radha radhika rajeshwari rajni rakhi ramya \
        rashmi rekha renu renuka revathi richa ritu roshni ruchi rukmini rupa sadia sakshi sandhya sangeeta sania \
        sarita saritha sarla saroj savita seema shaila shalini shanta shanti sharda sharmila sheetal sheikha shilpa \
        shobha shobhana shreya shruti shubha simran sita smita smriti sneha sonam sonali sridevi sudha sujata \
        sulochana sumitra sunanda sunita supriya sushma swapna swara swati tabassum tanvi tejaswini uma urmila usha \
        vandana varsha vasundhara vasudha vidya vijaya vimala vineeta yamini yashoda zarina zeenat",
    ),
    // East and South-East Asian, romanised.
    (
        MALE,
        "\
        akihiro akihito akio akira atsushi bambang bong budi chao daichi daisuke dong-hyun eiji fumio goro haruki \
        haruto hideki hideo hidetoshi hiroki hiroshi hirohito hiroyuki ichiro isamu itaru jaehyun jae-in jinping \
        jintao jiro joko jong-il jong-un jun-ho junichi junichiro kaito katsuya kazuhiro kazuki kazuo keiji keisuke \
        ken'ichi kenichi kenji kenta kenzo keqiang kiyoshi koichi koji kunio makoto mamoru masahiro masaki masao \
        masaru masato masayoshi minoru mitsuo naoki naoto naruhito nobuo noboru norio osamu prabowo prayut ryo \
        ryoichi ryota ryu satoru satoshi seiji seung-min shigeo shigeru shingo shinichi shinji shinzo shiro shoichi \
        shotaro shunichi shunsuke susilo suharto sukarno tadashi taiki takahiro takashi takeo takeru takeshi takuma \
        takumi taro tatsuo tatsuya tetsuo tetsuya thaksin tomoyuki toru toshiaki toshihiro toshio tsutomu wataru \
        xiaoping yasuhiro yasuo yoichi yoshiaki yoshihide yoshihiro yoshinobu yoshiro yosuke yudhoyono yuichi yuji \
        yukio yusuke yutaka zedong zemin zhiqiang weiming guowei jianguo minh tuan",
    ),
    (
        FEMALE,
        "\
        aiko akemi aki akiko asami atsuko aung ayaka ayako ayumi chieko chihiro chiyoko corazon emi emiko eriko \
        etsuko fumiko geun-hye hanako haruka harumi haruko hideko hiroko hisako hitomi imelda yingluck junko kanako \
        kaori kasumi kayo kazuko keiko kimiko kiyoko kumiko kyoko machiko maiko mariko masako mayumi megawati megumi \
        michiko midori mieko mika miki minako misaki mitsuko miwako miyuki momoko motoko nami nana nanako naoko \
        natsuko noriko nozomi reiko rie rika rina risa ryoko sachiko sadako saki sakura satoko sayaka sayuri seiko \
        setsuko shizuko sumiko suyin takako tamiko tomoko tomomi toshiko tsai-ying xiaoling xiuying yasuko yoko \
        yoriko yoshiko yuka yukari yukiko yumi yumiko yuriko mei meiling meihua lihua xiaohong soo-jin eun-ji ji-woo \
        min-ji hye-jin thuy huong nguyet siti dewi nurul putri ratna",
    ),
    // African.
    (
        MALE,
        "\
        abdou abdoulaye abebe abiy adama adebayo adekunle ademola afolabi akinwumi alassane alhaji aliko alioune \
        amadou amare atiku ayodele babatunde bakary bekele blaise bola bolaji boubacar chidi chike chinedu chinua \
        chukwuemeka daouda dereje ebuka emeka emmerson fela femi festus gbenga getachew girma goodluck haile \
        hailemariam hakainde hamadou hastings ibrahima idrissa ifeanyi ismaila issa jakaya jomo juma kagiso kipchoge \
        koffi kofi kojo kunle kwabena kwadwo kwaku kwame kwasi kwesi lamine lungelo lwazi macky mahamadou mahamane \
        mamadou mandla meles mengistu modibo moussa muhammadu muhoozi mulatu mwai ndaba nelson nkosinathi nnamdi nuhu \
        obinna olumide olusegun oluwaseun otieno oumar ousmane paulin raila samora sani segun sekou seretse sipho \
        siyabonga sizwe souleymane sékou tadesse tafawa tendai tesfaye thabo themba thulani tidjane toussaint tunde \
        uche uhuru umaru wole yakubu yaw yemi yoweri yusufa zakes zola zweli",
    ),
    (
        FEMALE,
        "\
        abeba abena abimbola achieng adaeze adanna adaora adunni adwoa afua akosua amaka amara aminata amma asantewaa \
        assata ayanda ayo binta buchi bukola busisiwe chiamaka chimamanda chinwe chioma coumba efua ejike esi fadumo \
        fanta fatoumata folake funke funmi funmilayo graca hadiza hawa ifeoma ijeoma isatou kadiatou khadidiatou \
        khadijatou khanyi lerato lindiwe makeda mariama mariame maryse mbali naledi ndidi ngina ngozi nkechi nkem \
        nkosazana nneka nomfundo nompumelelo nomsa nomvula nontobekelo noxolo ntombi nyokabi obiageli oby oluchi \
        omotola palesa phumzile rokia saffiatou safiatou sahle-work sibongile sindiwe temitope thandeka thandi \
        thandiwe thembi thuli titilayo tsitsi tumelo uju wairimu wambui wangari wanjiku wanjiru yaa yetunde yewande \
        zainabu zandile zanele zodwa zoleka",
    ),
    // Of men and of women.
    (
        Tags::GIVEN_NAME,
        "\
        alexis ashley avery cameron carey casey cory courtney dana jackie jamie jesse jody jordan kelly kendall \
        kerry kim lee leslie lindsay lindsey lynn marion morgan pat quinn riley robin sandy sasha shannon shelby \
        sidney stacy taylor terry tracy whitney",
    ),
    (
        Tags::NAME_PARTICLE,
        "\
        van von der den de la del della di da dos das du le bin bint ibn abu al el ter zu zur af av dello dei degli \
        lo san santa ul",
    ),
    (Tags::NAME_SUFFIX.with(Tags::ABBREVIATION), "jr sr esq"),
    (Tags::NAME_SUFFIX, "ii iii iv vi vii viii phd mbe obe cbe"),
];
