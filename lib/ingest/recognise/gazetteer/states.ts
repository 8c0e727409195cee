/**
 * States and provinces that English texts write after a town's name, with the short forms they are written in: those
 * of Australia, Canada, the United Kingdom and the United States.
 */
export const states: readonly string[] = `
New South Wales|NSW|N.S.W.
Victoria|VIC|Vic
Queensland|QLD|Qld
Western Australia|WA|W.A.
South Australia|SA|S.A.
Tasmania|TAS|Tas
Australian Capital Territory|ACT|A.C.T.
Northern Territory|NT|N.T.
Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia
Ontario|Prince Edward Island|Saskatchewan
England|Scotland|Wales|Northern Ireland
UK|U.K.|USA|U.S.A.|US|U.S.|UAE
Alabama|AL|Alaska|AK|Arizona|AZ|Arkansas|AR|California|CA|Calif.|Colorado|CO|Connecticut|CT|Delaware|DE
Florida|FL|Fla.|Hawaii|HI|Idaho|ID|Illinois|IL|Ill.|Indiana|IN|Iowa|IA|Kansas|KS|Kentucky|KY|Louisiana|LA
Maine|ME|Maryland|MD|Md.|Massachusetts|MA|Mass.|Michigan|MI|Mich.|Minnesota|MN|Minn.|Mississippi|MS
Missouri|MO|Montana|MT|Nebraska|NE|Nevada|NV|New Hampshire|NH|N.H.|New Jersey|NJ|N.J.|New Mexico|NM
New York State|NY|N.Y.|North Carolina|NC|N.C.|North Dakota|ND|Ohio|OH|Oklahoma|OK|Oregon|OR
Pennsylvania|PA|Pa.|Rhode Island|RI|R.I.|South Carolina|SC|S.C.|South Dakota|SD|Tennessee|TN|Tenn.
Texas|TX|Tex.|Utah|UT|Vermont|VT|Vt.|Virginia|VA|Va.|Washington State|West Virginia|WV|W.Va.
Wisconsin|WI|Wis.|Wyoming|WY|District of Columbia|DC|D.C.|Puerto Rico|PR
`
  .trim()
  .split(/[|\n]/)

/** Short forms that stay in capitals when a line in capitals is written in ordinary letters. */
export const shortForms: readonly string[] = states.filter((name) => /^\p{Lu}{2,3}$/u.test(name)).concat('UN', 'EU')
